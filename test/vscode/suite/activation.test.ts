import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, openSample } from './drafts';
import { product, productApi } from './product';

const commands = [
  'biganzi.setGenre',
  'biganzi.splitReport',
  'biganzi.newDocument',
  'biganzi.restartServer',
  'biganzi.showOutput',
  'biganzi.explainRule',
];

describe('activation', () => {
  after(closeAllEditors);

  it('opening a draft starts the extension and its server', async () => {
    await openSample('报告夹带请示.txt');
    const api = await productApi();
    assert.equal(product().isActive, true);
    assert.equal(typeof api.status, 'function');
    assert.ok(api.client.isRunning(), 'the client does not run');
  });

  it('registers its commands', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      commands.filter((command) => !known.has(command)),
      [],
    );
  });

  it('takes .gw and .gongwen for official documents', async () => {
    for (const name of ['函的口气.gw', '空白.gongwen']) {
      const { document } = name === '空白.gongwen' ? await openNewDraft(name, '') : await openSample(name);
      assert.equal(document.languageId, 'gongwen', name);
    }
  });
});
