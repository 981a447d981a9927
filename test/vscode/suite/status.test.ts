import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, openSample, readSample, waitForFinding } from './drafts';
import { until } from './polling';
import { productApi } from './product';

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
    let done = false;
    const command = vscode.commands.executeCommand('biganzi.setGenre');
    command.then(
      () => {
        done = true;
      },
      () => {
        done = true;
      },
    );
    // The list opens some time after the command: keep choosing until it has been answered.
    await until('the choice of a genre', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return done;
    });
    await command;
    await until('another genre', () => {
      const genre = api.status()?.genre;
      return genre !== undefined && genre !== 'report' && genre;
    });
  });
});
