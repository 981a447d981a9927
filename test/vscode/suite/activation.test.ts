import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, openSample } from './drafts';
import { product, productApi } from './product';

interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

describe('activation', () => {
  after(closeAllEditors);

  it('opening a draft starts the extension and its server', async () => {
    await openSample('报告夹带请示.txt');
    const api = await productApi();
    assert.equal(product().isActive, true);
    assert.equal(typeof api.status, 'function');
    assert.ok(api.client.isRunning(), 'the client does not run');
  });

  it('registers its commands, and its views', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const { commands, views } = product().packageJSON.contributes as Contributions;
    const focus = Object.values(views).flatMap((list) => list.map(({ id }) => `${id}.focus`));
    const wanted = [...commands.map(({ command }) => command), ...focus];
    assert.ok(wanted.length > 10);
    assert.deepEqual(
      wanted.filter((command) => !known.has(command)),
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
