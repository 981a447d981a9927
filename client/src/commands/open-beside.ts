import * as vscode from 'vscode';

/** Shows a document that a code action made, beside the one in front, which keeps the focus. */
export async function openBeside(uri: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: false,
  });
}
