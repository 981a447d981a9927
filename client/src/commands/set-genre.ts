import { GENRES_REQUEST, type GenreId, type GenreItem, SET_GENRE_REQUEST } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';
import type { CommandContext } from './context';

interface GenrePick extends vscode.QuickPickItem {
  /** null: let the server judge. */
  readonly genre: GenreId | null;
}

/** Lets the user say what the draft in front is, or leave it to the server again. */
export async function setGenre({ client, genres, statuses }: CommandContext): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) {
    void vscode.window.showInformationMessage(t('请先打开一篇文稿。'));
    return;
  }
  const items = await client.sendRequest<GenreItem[]>(GENRES_REQUEST, { uri });
  const picked = await vscode.window.showQuickPick<GenrePick | Separator>(
    picks(items, statuses.current()?.genre),
    { title: t('这篇文稿的文种'), placeHolder: t('选择文种，或由程序判断'), matchOnDescription: true },
  );
  if (!picked || !('genre' in picked)) return;
  await genres.set(uri, picked.genre ?? undefined);
  await client.sendRequest(SET_GENRE_REQUEST, { uri, genre: picked.genre });
}

interface Separator extends vscode.QuickPickItem {
  readonly kind: vscode.QuickPickItemKind.Separator;
}

function picks(items: readonly GenreItem[], current: string | undefined): (GenrePick | Separator)[] {
  const pick = ({ genre, name, purpose, difference }: GenreItem): GenrePick => ({
    label: genre === current ? `$(check) ${name}` : name,
    description: purpose,
    detail: difference,
    genre,
  });
  const near = items.filter(({ difference }) => difference !== undefined);
  const others = items.filter(({ difference }) => difference === undefined);
  return [
    { label: `$(sparkle) ${t('自动判断')}`, genre: null },
    ...(near.length > 0 ? [separator(t('容易与它混淆的文种'))] : []),
    ...near.map(pick),
    separator(t('其他文种')),
    ...others.map(pick),
  ];
}

function separator(label: string): Separator {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
