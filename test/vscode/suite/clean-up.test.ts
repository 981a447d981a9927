import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, readSample } from './drafts';
import { until } from './polling';
import { productApi } from './product';

const PASTED = '从网页粘贴的通知.txt';

describe('清理粘贴文本', () => {
  afterEach(closeAllEditors);

  it('formatting the document cleans it, and one undo takes it back', async () => {
    const api = await productApi();
    const text = await readSample(PASTED);
    const { document } = await openNewDraft('粘贴后排版.txt', text);
    await until('a notice', () => api.status()?.genre === 'notice');
    await until('a clean text', async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      return document.getText().includes('保障人民群众身体健康，');
    });
    assert.doesNotMatch(document.getText(), /- 1 -/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('shows what it would change before it does', async () => {
    const api = await productApi();
    const text = await readSample(PASTED);
    const { document } = await openNewDraft('粘贴后预览.txt', text);
    await until('a notice', () => api.status()?.genre === 'notice');
    // It ends when the question is answered, which nobody does here.
    void vscode.commands.executeCommand('biganzi.cleanUp');
    const preview = await until('the preview', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    });
    assert.equal(preview.original.toString(), document.uri.toString());
    assert.equal(document.getText(), text, 'nothing is changed yet');
    const after = (await vscode.workspace.openTextDocument(preview.modified)).getText();
    await vscode.commands.executeCommand('biganzi.applyCleanUp');
    await until('the clean text', () => document.getText() === after);
    await until('the preview to close', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .every(({ input }) => !(input instanceof vscode.TabInputTextDiff)),
    );
  });
});
