import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { docxOfText } from '../../word/make-docx';
import { closeAllEditors, openNewDraft, readSample } from './drafts';
import { until } from './polling';
import { productApi } from './product';

describe('Word 文件', () => {
  afterEach(closeAllEditors);

  it('opens with its findings, and an annotated copy is written beside it', async () => {
    await productApi();
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder, '一份通知.docx');
    await vscode.workspace.fs.writeFile(file, docxOfText(await readSample('通知有误.txt')));
    await vscode.commands.executeCommand('vscode.open', file);
    await until('the editor of Word files', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.viewType === 'biganzi.word';
    });
    const copy = await vscode.commands.executeCommand<vscode.Uri | undefined>('biganzi.annotateWord', file);
    assert.ok(copy);
    assert.ok(copy.path.endsWith('一份通知.批注.docx'), String(copy));
    const [before, after] = await Promise.all([file, copy].map((uri) => vscode.workspace.fs.stat(uri)));
    assert.ok(before && after && after.size > before.size);
  });

  it('a draft becomes a Word file, and shows its pages beside', async () => {
    const api = await productApi();
    await openNewDraft('要导出的请示.txt', await readSample('请示范例.txt'));
    await until('a request', () => api.status()?.genre === 'request');
    const made = await vscode.commands.executeCommand<vscode.Uri | undefined>('biganzi.exportWord');
    assert.ok(made);
    assert.ok(made.path.endsWith('要导出的请示.公文版式.docx'), String(made));
    assert.ok((await vscode.workspace.fs.stat(made)).size > 3000);
    await vscode.commands.executeCommand('biganzi.showPages');
    await until('the pages', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(
          ({ input }) =>
            input instanceof vscode.TabInputWebview && input.viewType.includes('biganzi.pagePreview'),
        ),
    );
  });
});
