import * as vscode from 'vscode';
import { isDraft } from './status-bar';
import type { StatusStore } from './status-store';

/**
 * Wraps the lines of a draft in a plain text file, where a paragraph is one line and most of it would be off the
 * screen. Other texts keep what the user has set: VS Code has no setting for single documents, only the command that
 * View > Word Wrap runs, so that is run once for each document, and turning it off again stays with the user.
 */
export function wrapDrafts(statuses: StatusStore): vscode.Disposable {
  const wrapped = new Set<string>();
  const wrap = () => {
    const editor = vscode.window.activeTextEditor;
    const status = statuses.current();
    if (!editor || !isDraft(editor.document) || !status || status.genre === 'unknown') return;
    const { uri, languageId } = editor.document;
    if (wrapped.has(uri.toString()) || !isPlainTab(uri)) return;
    wrapped.add(uri.toString());
    if (vscode.workspace.getConfiguration('editor', { uri, languageId }).get('wordWrap') !== 'off') return;
    void vscode.commands.executeCommand('editor.action.toggleWordWrap');
  };
  const closed = vscode.workspace.onDidCloseTextDocument(async ({ uri }) => {
    // A change of the language closes a document too, and opens it again in the same breath.
    await Promise.resolve();
    const name = uri.toString();
    if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === name)) {
      wrapped.delete(name);
    }
  });
  wrap();
  return vscode.Disposable.from(statuses.onDidChange(wrap), closed);
}

/** The command goes to the editor in front; in a comparison that would be both sides. */
function isPlainTab(uri: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
