import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CLIENT_COMMANDS } from '@biganzi/shared';
import type { CodeAction } from 'vscode-languageserver/node';
import { createEngine } from '../../server/src/core/engine';
import typoContext from '../../server/src/core/rules/wording/typo-context';
import { createTypoLibrary } from '../../server/src/core/typos/library';
import { TYPO_MODEL } from '../support/typos';
import { TestClient } from './harness';
import { heldReader } from './held-reader';

const URI = 'file:///tmp/notice.gw';
const NOTICE =
  '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要拓宽资金来源染道。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n';

describe('wrong characters', () => {
  it('are told once the counts are read, which holds up nothing', async () => {
    const reader = heldReader<Uint8Array>();
    const engine = createEngine({ rules: [typoContext], typos: createTypoLibrary(reader) });
    const client = await TestClient.inMemory({
      engine,
      initializationOptions: { commands: [CLIENT_COMMANDS.ignore] },
    });
    await client.open(URI, NOTICE);
    assert.deepEqual((await client.diagnostics(URI, 1)).diagnostics, []);
    (await reader.nextAsked())(readFileSync(TYPO_MODEL));
    const later = await client.publishedUntil(URI, 1, ({ diagnostics }) => diagnostics.length > 0);
    const [finding] = later.diagnostics;
    assert.equal(finding?.code, 'wording/typo-context');
    assert.equal(reader.asked.length, 1);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: finding.range,
      context: { diagnostics: [finding], only: ['quickfix'] },
    });
    assert.deepEqual(
      actions.map(({ title }) => title).slice(0, 2),
      ['改为“渠道”', '不是错字，这里不再提示'],
      'the light bulb mends it, or says that it is right',
    );
    await client.stop();
  });

  it('are not looked for where the counts cannot be read', async () => {
    const reader = heldReader<Uint8Array>();
    const engine = createEngine({ rules: [typoContext], typos: createTypoLibrary(reader) });
    const client = await TestClient.inMemory({ engine });
    await client.open(URI, NOTICE);
    await client.diagnostics(URI, 1);
    (await reader.nextAsked())(undefined);
    await client.change(URI, 2, { text: `${NOTICE}\n` });
    assert.deepEqual((await client.diagnostics(URI, 2)).diagnostics, []);
    await client.settled();
    assert.equal(reader.asked.length, 1, 'it is not read again');
    await client.stop();
  });
});
