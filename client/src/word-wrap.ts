import * as vscode from 'vscode';
import { isDraft } from './status-bar';
import type { StatusStore } from './status-store';

/**
 * Wraps the lines of a draft in a plain text file, where a paragraph is one line and most of it would be off the
 * screen. Other texts keep what the user has set: VS Code has no setting for single documents, only the command that
 * View > Word Wrap runs, so that is run once for each document, and turning it off again stays with the user.
 */
export class WordWrap implements vscode.Disposable {
  private readonly wrapped = new Set<string>();
  private readonly subscriptions: vscode.Disposable;

  constructor(statuses: StatusStore) {
    const follow = () => {
      const status = statuses.current();
      if (status && status.genre !== 'unknown') void this.wrapFront();
    };
    const closed = vscode.workspace.onDidCloseTextDocument(async ({ uri }) => {
      // A change of the language closes a document too, and opens it again in the same breath.
      await Promise.resolve();
      const name = uri.toString();
      if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === name)) {
        this.wrapped.delete(name);
      }
    });
    this.subscriptions = vscode.Disposable.from(statuses.onDidChange(follow), closed);
  }

  /** The editor in front, which is known to hold a draft. */
  async wrapFront(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!isDraft(document)) return;
    const { uri, languageId } = document;
    if (this.wrapped.has(uri.toString()) || !isPlainTab(uri)) return;
    this.wrapped.add(uri.toString());
    if (vscode.workspace.getConfiguration('editor', { uri, languageId }).get('wordWrap') !== 'off') return;
    await vscode.commands.executeCommand('editor.action.toggleWordWrap');
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

/** The command goes to the editor in front; in a comparison that would be both sides. */
function isPlainTab(uri: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
