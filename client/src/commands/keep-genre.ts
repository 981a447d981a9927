import type { GenreDirectiveParams, GenreId } from '@biganzi/shared';
import * as vscode from 'vscode';
import { ask } from '../ask';
import { t } from '../localization';
import { refusedAsReadOnly } from '../read-only';
import type { CommandContext } from './context';

/** Keeps the user's choice with the workspace, the file left as it is; undefined takes it back. */
export async function keepInWorkspace(
  { client, genres }: CommandContext,
  uri: string,
  genre: GenreId | undefined,
): Promise<void> {
  await genres.set(uri, genre);
  await ask(client, 'biganzi/setGenre', { uri, genre: genre ?? null });
}

/** Writes the genre into the file, or takes it out. What the workspace kept of it goes: one place is enough. */
export async function keepInFile(
  context: CommandContext,
  uri: string,
  genre: GenreId | undefined,
): Promise<void> {
  const { client, genres, statuses } = context;
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  if (open && (await refusedAsReadOnly(open))) return;
  const params: GenreDirectiveParams = { uri, genre: genre ?? null, index: statuses.currentIndex() };
  const edit = await ask(client, 'biganzi/genreDirective', params);
  if (
    edit &&
    !(await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)))
  ) {
    void vscode.window.showWarningMessage(t('文稿刚刚有改动，没有写入文种，请再试一次。'));
    return;
  }
  if (genres.all()[uri] !== undefined) await keepInWorkspace(context, uri, undefined);
}

/** Writes what the draft in front is taken for into the file. */
export async function writeGenre(context: CommandContext): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const genre = context.statuses.current()?.genre;
  if (uri === undefined || genre === undefined || genre === 'unknown') {
    await vscode.commands.executeCommand('biganzi.setGenre');
    return;
  }
  await keepInFile(context, uri, genre);
}

/** Leaves the draft in front to the program again, wherever its genre was set. */
export async function clearGenre(context: CommandContext): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  if (context.statuses.current()?.override === 'directive') await keepInFile(context, uri, undefined);
  else await keepInWorkspace(context, uri, undefined);
}
