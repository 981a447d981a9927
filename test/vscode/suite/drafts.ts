import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './polling';
import { diagnosticSource } from './product';

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

export function sampleUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), name);
}

export async function openSample(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sampleUri(name)), {
    preview: false,
  });
}

/** A draft that only this test sees, so that no test depends on another's changes. */
export async function openNewDraft(name: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(sampleUri(name), Buffer.from(text, 'utf8'));
  return openSample(name);
}

export async function readSample(name: string): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(sampleUri(name))).toString('utf8');
}

export async function folderEntries(): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(workspaceFolder())).map(([name]) => name);
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === diagnosticSource);
}

export function waitForFinding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule}`, () => findings(uri).find((finding) => ruleOf(finding) === rule));
}

export function waitForNoFinding(uri: vscode.Uri, rule: string): Promise<true> {
  return until(`no finding of ${rule}`, () => !findings(uri).some((finding) => ruleOf(finding) === rule));
}

/** Closing an editor with unsaved changes asks a question, and nobody is there to answer it. */
export async function closeAllEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
