import { type GenreId, type GenreItem, isGenreId } from '@biganzi/shared';
import * as vscode from 'vscode';
import { ask } from '../ask';
import { t } from '../localization';
import { percent } from '../status-bar';
import type { CommandContext } from './context';
import { clearGenre, keepInFile, keepInWorkspace } from './keep-genre';

interface GenrePick extends vscode.QuickPickItem {
  /** undefined: let the server judge; it stands on separators too, which cannot be picked. */
  readonly genre?: GenreId;
}

interface Choice {
  readonly genre?: GenreId;
  readonly inFile: boolean;
}

/**
 * Lets the user say what the draft in front is, or leave it to the server again. A key binding may name the genre.
 * Where the file says it already, the file is changed; else the choice is kept with the workspace, unless the
 * button of the entry asks for the file.
 */
export async function setGenre(context: CommandContext, named?: unknown): Promise<void> {
  const { client, statuses } = context;
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) {
    void vscode.window.showInformationMessage(t('请先打开一篇文稿。'));
    return;
  }
  let choice: Choice | undefined;
  if (typeof named === 'string' && isGenreId(named)) choice = { genre: named, inFile: false };
  else {
    const index = statuses.currentIndex();
    const items = await ask(client, 'biganzi/genres', { uri, index });
    choice = await choose(picks(items, statuses.current()?.genre));
  }
  if (!choice) return;
  const { genre, inFile } = choice;
  if (genre === undefined) await clearGenre(context);
  else if (inFile || statuses.current()?.override === 'directive') await keepInFile(context, uri, genre);
  else await keepInWorkspace(context, uri, genre);
}

/** The list; undefined when it is left without a choice. */
function choose(items: readonly GenrePick[]): Promise<Choice | undefined> {
  const list = vscode.window.createQuickPick<GenrePick>();
  list.title = t('这篇文稿的文种');
  list.placeholder = t('选择文种，记在工作区里；点右边的按钮，写入文件第一行');
  list.matchOnDescription = true;
  list.items = items;
  return new Promise((resolve) => {
    const answer = (choice: Choice | undefined) => {
      resolve(choice);
      list.dispose();
    };
    list.onDidAccept(() => {
      const [picked] = list.selectedItems;
      if (picked) answer({ genre: picked.genre, inFile: false });
    });
    list.onDidTriggerItemButton(({ item }) => answer({ genre: item.genre, inFile: true }));
    list.onDidHide(() => answer(undefined));
    list.show();
  });
}

function picks(items: readonly GenreItem[], current: string | undefined): GenrePick[] {
  const button = { iconPath: new vscode.ThemeIcon('file-code'), tooltip: t('写入文件第一行') };
  const pick = ({ genre, name, purpose, difference, runnerUp }: GenreItem): GenrePick => ({
    label: genre === current ? `$(check) ${name}` : name,
    description: runnerUp === undefined ? purpose : `${percent(runnerUp)}　${purpose}`,
    detail: difference,
    genre,
    buttons: [button],
  });
  const near = items.filter(({ difference, runnerUp }) => (difference ?? runnerUp) !== undefined);
  const others = items.filter((item) => !near.includes(item));
  return [
    { label: `$(sparkle) ${t('自动判断')}` },
    ...(near.length > 0 ? [separator(t('容易与它混淆的文种'))] : []),
    ...near.map(pick),
    separator(t('其他文种')),
    ...others.map(pick),
  ];
}

function separator(label: string): GenrePick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
