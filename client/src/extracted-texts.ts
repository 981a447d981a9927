import type { NewDocument } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from './localization';

interface Extraction {
  readonly draft: vscode.Uri;
  /** What was taken out of the draft, as it stood there. */
  readonly taken: readonly string[];
  readonly created: readonly NewDocument[];
}

/**
 * What was moved out of drafts into new files while VS Code has been open. An undo takes the file away again and puts
 * the text back into the draft; when the draft was saved in between and is then closed without saving, the text
 * would stand nowhere. Then the file is made again.
 */
export class ExtractedTexts implements vscode.Disposable {
  private extractions: readonly Extraction[] = [];
  private readonly subscription = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const { input } of closed) if (input instanceof vscode.TabInputText) void this.rescue(input.uri);
  });

  /** To be called before the edit is applied. */
  remember(draft: vscode.TextDocument, edit: vscode.WorkspaceEdit, created: readonly NewDocument[]): void {
    const taken = edit.get(draft.uri).map(({ range }) => draft.getText(range).trim());
    const files = created.filter(({ uri }) => vscode.Uri.parse(uri).scheme !== 'untitled');
    if (files.length === 0 || draft.isUntitled) return;
    this.extractions = [
      ...this.extractions,
      { draft: draft.uri, taken: taken.filter((text) => text !== ''), created: files },
    ];
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async rescue(closed: vscode.Uri): Promise<void> {
    const own = this.extractions.filter(({ draft }) => draft.toString() === closed.toString());
    if (own.length === 0 || isOpen(closed)) return;
    // Through the editor, which knows the file's encoding; unsaved changes went with the tab.
    const kept = (await vscode.workspace.openTextDocument(closed)).getText();
    for (const { taken, created } of own) {
      if (taken.every((text) => kept.includes(text))) continue;
      for (const { uri, text } of created) {
        const file = vscode.Uri.parse(uri);
        if (isOpen(file) || (await exists(file))) continue;
        await vscode.workspace.fs.writeFile(file, Buffer.from(text, 'utf8'));
        void vscode.window.showInformationMessage(
          t('撤销拆分之后原稿没有保存，取出的内容仍留在《{0}》里。', file.path.split('/').at(-1) ?? ''),
        );
      }
    }
  }
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
