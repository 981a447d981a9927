import * as assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, openSample, readSample, waitForFinding } from './drafts';
import { until } from './polling';
import { productApi } from './product';

describe('a draft in a plain text file', () => {
  afterEach(closeAllEditors);

  it('counts what VS Code lists as problems, and no more', async () => {
    const api = await productApi();
    const { document } = await openSample('通知有误.txt');
    await until('the status', () => api.status()?.genre === 'notice');
    await until('the same number', () => {
      const listed = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ source, severity }) => source === '笔杆子' && severity < vscode.DiagnosticSeverity.Hint);
      return listed.length > 0 && api.status()?.findings === listed.length;
    });
  });

  it('is not changed by a command when nobody may write it', async () => {
    const { document } = await openNewDraft('只读的报告.txt', await readSample('报告夹带请示.txt'));
    await waitForFinding(document.uri, 'report/no-embedded-request');
    await chmod(document.uri.fsPath, 0o444);
    const before = document.getText();
    for (const command of [
      'biganzi.splitReport',
      'biganzi.fixAll',
      'biganzi.cleanUp',
      'biganzi.writeGenre',
    ]) {
      await vscode.commands.executeCommand(command);
      assert.equal(document.getText(), before, command);
      assert.equal(document.isDirty, false, command);
    }
    await chmod(document.uri.fsPath, 0o644);
  });
});
