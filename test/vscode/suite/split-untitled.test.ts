import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, readSample, waitForFinding } from './drafts';
import { until } from './polling';

describe('splitting a report that was never saved', () => {
  after(closeAllEditors);

  it('makes another unsaved document, shown beside it', async () => {
    const content = await readSample('报告夹带请示.txt');
    const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content });
    await vscode.window.showTextDocument(document);
    await waitForFinding(document.uri, 'report/no-embedded-request');
    await vscode.commands.executeCommand('biganzi.splitReport');
    const created = await until('the new document', () =>
      vscode.workspace.textDocuments.find(
        ({ uri, isUntitled }) => isUntitled && uri.toString() !== document.uri.toString(),
      ),
    );
    assert.match(created.uri.path, /请示\.gw$/);
    assert.equal(created.languageId, 'gongwen');
    assert.match(created.getText(), /恳请县人民政府/);
    assert.doesNotMatch(document.getText(), /恳请县人民政府/);
    await until('the new document in an editor', () =>
      vscode.window.visibleTextEditors.some((editor) => editor.document === created),
    );

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the report as it was', () => document.getText() === content);
    await vscode.commands.executeCommand('redo');
    await until('the request again in the new document', () => created.getText().includes('恳请县人民政府'));
    assert.doesNotMatch(document.getText(), /恳请县人民政府/);
  });
});
