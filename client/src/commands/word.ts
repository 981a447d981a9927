import type { WriteWordParams, WrittenWord } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';

/** Opens a Word file with its findings; the one in front when none is named. */
export async function checkWord(uri?: vscode.Uri): Promise<void> {
  const target = uri ?? wordInFront();
  if (target) await vscode.commands.executeCommand('vscode.openWith', target, 'biganzi.word');
}

/** Findings into a copy beside the file. Answers with the copy. */
export async function annotateWord(
  client: LanguageClient,
  uri: vscode.Uri | undefined,
  as: WriteWordParams['as'],
): Promise<vscode.Uri | undefined> {
  const target = uri ?? wordInFront();
  if (!target) return undefined;
  const params = { uri: client.code2ProtocolConverter.asUri(target), as };
  return tell(await ask(client, 'biganzi/writeWord', params));
}

/** The draft in front as a .docx beside it. Answers with the file. */
export async function exportWord(client: LanguageClient, reading: boolean): Promise<vscode.Uri | undefined> {
  const draft = vscode.window.activeTextEditor?.document;
  if (!draft) return undefined;
  const params = { uri: client.code2ProtocolConverter.asUri(draft.uri), reading };
  return tell(await ask(client, 'biganzi/exportWord', params));
}

function wordInFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/** Does not wait for the message to be answered. */
function tell(written: WrittenWord): vscode.Uri | undefined {
  if ('problem' in written) {
    void vscode.window.showWarningMessage(written.problem);
    return undefined;
  }
  const uri = vscode.Uri.parse(written.uri);
  const show = t('在文件夹中显示');
  const message = t('已写好：{0}（{1}）', written.name, written.told);
  void vscode.window.showInformationMessage(message, show).then((answer) => {
    if (answer === show) void vscode.commands.executeCommand('revealFileInOS', uri);
  });
  return uri;
}
