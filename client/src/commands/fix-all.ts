import { FIX_ALL_KIND } from '@biganzi/shared';
import * as vscode from 'vscode';
import { type CodeAction, CodeActionRequest, type LanguageClient } from 'vscode-languageclient/node';
import { t } from '../localization';
import { refusedAsReadOnly } from '../read-only';
import { noticeWithUndo, undoEditOf } from './notice';

/** Applies every safe fix to the draft in front, and says how many problems that were. */
export async function fixAll(client: LanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(t('请先打开一篇文稿。'));
    return;
  }
  if (await refusedAsReadOnly(document)) return;
  const { version } = document;
  const answer = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(new vscode.Range(0, 0, document.lineCount, 0)),
    context: { diagnostics: [], only: [FIX_ALL_KIND] },
  });
  const action = answer?.find((item): item is CodeAction => 'kind' in item);
  if (!action?.edit) {
    void vscode.window.showInformationMessage(t('没有可以自动修正的问题。'));
    return;
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action.edit);
  if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(t('文稿刚刚有改动，没有修正，请再试一次。'));
    return;
  }
  noticeWithUndo(t('已修正 {0} 处。', Number(action.data)), undoEditOf(document));
}
