import type { NewDocument } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient/node';
import { t } from '../localization';
import { refusedAsReadOnly } from '../read-only';
import type { WordWrap } from '../word-wrap';
import type { CommandContext } from './context';
import { noticeWithUndo, undoEditOf } from './notice';

/** Moves a part of a draft into documents of their own, saving nothing, and shows the first of them. */
export async function extract(
  { client, extracted, wordWrap }: Pick<CommandContext, 'client' | 'extracted' | 'wordWrap'>,
  edit: WorkspaceEdit,
  created: readonly NewDocument[],
): Promise<void> {
  const draft = draftOf(edit);
  if (!draft) {
    void vscode.window.showWarningMessage(t('文稿刚刚有改动，没有拆分，请再试一次。'));
    return;
  }
  if (await refusedAsReadOnly(draft)) return;
  const whole = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  extracted.remember(draft, whole, created);
  for (const { uri, text } of created) addDocument(whole, vscode.Uri.parse(uri), text);
  if (!(await vscode.workspace.applyEdit(whole))) {
    void vscode.window.showWarningMessage(t('没有拆分：文稿改不了，或者新文稿建不了。'));
    return;
  }
  const [first] = created;
  if (!first) return;
  await showBeside(vscode.Uri.parse(first.uri), wordWrap);
  const name = vscode.Uri.parse(first.uri).path.split('/').at(-1) ?? '';
  noticeWithUndo(t('已移到新文稿《{0}》。', name), undoEditOf(draft));
}

/** Beside the draft, which keeps the focus: an undo there takes all back. */
async function showBeside(uri: vscode.Uri, wordWrap: WordWrap): Promise<void> {
  const front = vscode.window.activeTextEditor;
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
  await wordWrap.wrapFront();
  if (front) await vscode.window.showTextDocument(front.document, { viewColumn: front.viewColumn });
}

/** The document of the edit, in the version for which it counts its places; undefined when it has gone on. */
function draftOf({ documentChanges }: WorkspaceEdit): vscode.TextDocument | undefined {
  const [change] = documentChanges ?? [];
  if (!change || !('textDocument' in change)) return undefined;
  const { uri, version } = change.textDocument;
  const name = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.find(
    (open) => open.uri.toString() === name && (version === null || version === open.version),
  );
}

/** A file is made with its text in it: made empty and filled, it would be empty again after an undo and a redo. */
function addDocument(edit: vscode.WorkspaceEdit, uri: vscode.Uri, text: string): void {
  if (uri.scheme === 'untitled') edit.insert(uri, new vscode.Position(0, 0), text);
  else edit.createFile(uri, { overwrite: false, contents: Buffer.from(byteOrderMark(uri) + text, 'utf8') });
}

/** The file is UTF-8. Where files are taken for another encoding, a mark says so. */
function byteOrderMark(uri: vscode.Uri): string {
  const encoding = vscode.workspace.getConfiguration('files', uri).get<string>('encoding', 'utf8');
  return encoding === 'utf8' ? '' : '\ufeff';
}
