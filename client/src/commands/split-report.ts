import * as vscode from 'vscode';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  type LanguageClient,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';
import { t } from '../localization';

/** Carries out the server's refactoring that moves a part of the draft in front into a document of its own. */
export async function splitReport(client: LanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const action = document && (await chooseAction(client, document));
  if (!action) {
    if (document) void vscode.window.showInformationMessage(t('这篇文稿里没有需要拆分的内容。'));
    return;
  }
  const { edit, command } =
    action.edit || action.command ? action : await client.sendRequest(CodeActionResolveRequest.type, action);
  const applied = edit === undefined || (await applyRefactoring(client, edit));
  if (applied && command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

async function applyRefactoring(client: LanguageClient, edit: WorkspaceEdit): Promise<boolean> {
  return vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

async function chooseAction(
  client: LanguageClient,
  document: vscode.TextDocument,
): Promise<CodeAction | undefined> {
  const answer = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(new vscode.Range(0, 0, document.lineCount, 0)),
    context: { diagnostics: [], only: [CodeActionKind.RefactorExtract] },
  });
  const actions = (answer ?? []).filter((item): item is CodeAction => 'kind' in item);
  if (actions.length <= 1) return actions[0];
  const picked = await vscode.window.showQuickPick(
    actions.map((action) => ({ label: action.title, action })),
  );
  return picked?.action;
}
