import * as vscode from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import { openBeside } from './open-beside';

/** Applies an edit of unsaved documents, saving nothing, and shows the document that it made. */
export async function applyEdit(client: LanguageClient, edit: WorkspaceEdit, made: string): Promise<void> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (await vscode.workspace.applyEdit(converted)) await openBeside(made);
}
