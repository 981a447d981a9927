import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, openSample, readSample, waitForFinding } from './drafts';
import { until } from './polling';
import { productApi } from './product';
import { answering } from './quick-input';

describe('status bar', () => {
  afterEach(closeAllEditors);

  it('knows the genre of the draft in front, and its findings', async () => {
    const api = await productApi();
    const { document } = await openSample('报告夹带请示.txt');
    await waitForFinding(document.uri, 'report/no-embedded-request');
    const status = await until('the status of a report', () => {
      const current = api.status();
      return current?.genre === 'report' && current.findings > 0 ? current : undefined;
    });
    assert.equal(status.genreName, '报告');
    assert.ok(status.confidence > 0.5, `confidence ${status.confidence}`);

    await openSample('请示范例.txt');
    await until('the status of a request', () => api.status()?.genre === 'request');
  });

  it('the genre can be set by hand', async () => {
    const api = await productApi();
    await openNewDraft('待改文种的报告.txt', await readSample('报告夹带请示.txt'));
    await until('the status of a report', () => api.status()?.genre === 'report');
    let downTheList = 0;
    await until('another genre', async () => {
      await chooseGenre(++downTheList);
      return until('a change', () => api.status()?.genre !== 'report', 1_000).catch(() => false);
    });
  });

  it('a genre set by hand is kept with the workspace, and can be taken back', async () => {
    const api = await productApi();
    const text = await readSample('报告夹带请示.txt');
    const { document } = await openNewDraft('指定又取消.txt', text);
    await until('the status of a report', () => api.status()?.genre === 'report');
    await vscode.commands.executeCommand('biganzi.setGenre', 'letter');
    await until('what was set', () => api.status()?.genre === 'letter' && api.status()?.override === 'user');
    assert.equal(document.getText(), text);
    await vscode.commands.executeCommand('biganzi.clearGenre');
    await until('the report again', () => api.status()?.genre === 'report' && !api.status()?.override);
  });

  it('a genre written into the file moves there from the workspace, and can be taken out', async () => {
    const api = await productApi();
    const text = await readSample('报告夹带请示.txt');
    const { document } = await openNewDraft('写入又取出.txt', text);
    await until('the status of a report', () => api.status()?.genre === 'report');
    await vscode.commands.executeCommand('biganzi.setGenre', 'request');
    await until('what was set', () => api.status()?.override === 'user');
    await vscode.commands.executeCommand('biganzi.writeGenre');
    await until('what the file says', () => api.status()?.override === 'directive');
    assert.equal(document.lineAt(0).text, '<!-- 文种：请示 -->');
    await vscode.commands.executeCommand('biganzi.setGenre', 'letter');
    await until('the other genre in the file', () => document.lineAt(0).text === '<!-- 文种：函 -->');
    await until('a status of the other', () => api.status()?.genre === 'letter');
    await vscode.commands.executeCommand('biganzi.clearGenre');
    await until('the report again', () => api.status()?.genre === 'report' && !api.status()?.override);
    assert.equal(document.getText(), text);
  });
});

/** The first entries may be to leave it to the program, or what it is already. */
function chooseGenre(downTheList: number): Promise<void> {
  return answering('biganzi.setGenre', async () => {
    for (let step = 0; step < downTheList; step++) {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    }
  });
}
