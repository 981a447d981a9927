import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { t } from '../localization';
import { moveMemories } from '../renamed-files';
import type { CommandContext } from './context';

const EXTENSIONS: Readonly<Record<string, string>> = { gongwen: '.gw', markdown: '.md' };
const MAX_NAME_CHARACTERS = 60;

/**
 * Saves a draft that has no file under its title. VS Code would propose the first line, which in an official document
 * is often 签发人：×××. Everything else is saved as ever.
 */
export async function saveDraft({
  statuses,
  followers,
}: Pick<CommandContext, 'statuses' | 'followers'>): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const title = statuses.current()?.title;
  if (!document?.isUntitled || !title) {
    await vscode.commands.executeCommand('workbench.action.files.save');
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir());
  const extension = EXTENSIONS[document.languageId] ?? '.txt';
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, `${fileName(title)}${extension}`),
    title: t('保存文稿'),
  });
  if (!target) return;
  const text = document.getText();
  await vscode.workspace.fs.writeFile(target, Buffer.from(text, 'utf8'));
  const saved = await vscode.workspace.openTextDocument(target);
  // The unsaved one goes only when the file holds every character of it.
  if (saved.getText() !== text || document.getText() !== text) {
    void vscode.window.showErrorMessage(t('没有存好，原来的文稿还开着，请再存一次。'));
    return;
  }
  await moveMemories(followers, document.uri, saved.uri);
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.window.showTextDocument(saved, { preview: false });
}

/** Characters that a file name on Windows, macOS or Linux cannot hold are left out. */
function fileName(title: string): string {
  const safe = title.replace(/[\\/:*?"<>|\s]/g, '');
  return [...safe].slice(0, MAX_NAME_CHARACTERS).join('') || t('未命名');
}
