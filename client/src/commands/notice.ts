import * as vscode from 'vscode';
import { t } from '../localization';

/** One line that says what was done, with a button that takes it back. It doesn't keep the command waiting. */
export function noticeWithUndo(message: string, undo: () => unknown): void {
  const label = t('撤销');
  void vscode.window.showInformationMessage(message, label).then((answer) => {
    if (answer === label) return undo();
    return undefined;
  });
}

/** Takes back the last edit of the document, unless the writer has gone on since. */
export function undoEditOf(document: vscode.TextDocument): () => Promise<void> {
  const { version } = document;
  return async () => {
    if (document.isClosed || document.version !== version) {
      void vscode.window.showInformationMessage(t('文稿后来又有改动，请在文稿里按 Ctrl+Z 逐步撤销。'));
      return;
    }
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('undo');
  };
}
