import type { DocumentStatus, StatusParams } from '@biganzi/shared';
import * as vscode from 'vscode';

/** What the server said last of each document. */
export class StatusStore implements vscode.Disposable {
  private readonly byUri = new Map<string, StatusParams>();
  private readonly changes = new vscode.EventEmitter<void>();
  /** Another status, another editor in front, or the cursor in another document of a compilation. */
  readonly onDidChange = this.changes.event;
  private readonly subscriptions = vscode.Disposable.from(
    this.changes,
    vscode.window.onDidChangeActiveTextEditor(() => this.changes.fire()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const status = this.byUri.get(textEditor.document.uri.toString());
      if (status && status.documents.length > 1) this.changes.fire();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.byUri.delete(uri.toString())),
  );

  /** `uri` as VS Code writes it: the server's spelling may differ in what it escapes. */
  put(status: StatusParams): void {
    const uri = vscode.Uri.parse(status.uri).toString();
    if (status.documents.length === 0 && status.unchecked.length === 0) this.byUri.delete(uri);
    else this.byUri.set(uri, status);
    this.changes.fire();
  }

  /** Nothing is known any more: the server is gone. */
  clear(): void {
    this.byUri.clear();
    this.changes.fire();
  }

  /** The status of the document under the cursor of the editor in front. */
  current(): DocumentStatus | undefined {
    return this.documents()[this.currentIndex()];
  }

  /** What of the file in front was not checked, and why. */
  unchecked(): readonly string[] {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    return (uri !== undefined && this.byUri.get(uri)?.unchecked) || [];
  }

  /** Which document of the file in front the cursor is in, from 0. */
  currentIndex(): number {
    const cursor = vscode.window.activeTextEditor?.selection.active;
    return Math.max(
      0,
      this.documents().findIndex(({ range }) => cursor && toRange(range).contains(cursor)),
    );
  }

  private documents(): readonly DocumentStatus[] {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    return (uri !== undefined && this.byUri.get(uri)?.documents) || [];
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

export function toRange({ start, end }: DocumentStatus['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** As many as VS Code lists under 问题: hints stand in the text alone. */
export function countOf({ findings }: DocumentStatus): number {
  return findings.error + findings.warning + findings.info;
}
