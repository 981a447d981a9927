import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/core/engine';
import { createQuotationLibrary } from '../../server/src/core/quotations/library';
import { encodeWorks } from '../../server/src/core/quotations/store';
import misquote from '../../server/src/core/rules/cite/misquote';
import { SOUND_REQUEST } from './drafts';
import { TestClient } from './harness';
import { heldReader } from './held-reader';

const URI = 'file:///tmp/speech.gw';
const SPEECH =
  '在全县干部大会上的讲话\n\n同志们：\n　　先人有言：“青山绿水长相守，明月清风不用钱。”大家要珍惜。\n　　谢谢大家！\n';

const STORE = encodeWorks([
  {
    authors: ['甲某'],
    dynasty: '宋',
    title: '山水',
    standing: 'well-known',
    whole: true,
    text: '青山绿水长相伴，明月清风不用钱。',
  },
]);

describe('quotations', () => {
  it('load on first need, never hold up the first diagnostics, and bring theirs for the same version', async () => {
    const reader = heldReader<string>();
    const engine = createEngine({ rules: [misquote], quotations: createQuotationLibrary(reader) });
    const client = await TestClient.inMemory({ engine });
    await client.open('file:///tmp/request.gw', SOUND_REQUEST);
    await client.diagnostics('file:///tmp/request.gw', 1);
    assert.equal(reader.asked.length, 0, 'a paper without quotations needs no classics');

    await client.open(URI, SPEECH);
    assert.deepEqual((await client.diagnostics(URI, 1)).diagnostics, []);
    (await reader.nextAsked())(STORE);
    const later = await client.publishedUntil(URI, 1, ({ diagnostics }) => diagnostics.length > 0);
    const [finding] = later.diagnostics;
    assert.equal(finding?.code, 'cite/misquote');
    assert.equal(reader.asked.length, 1);
    await client.stop();
  });

  it('that cannot be read leave the rest as it is', async () => {
    const reader = heldReader<string>();
    const engine = createEngine({ rules: [misquote], quotations: createQuotationLibrary(reader) });
    const client = await TestClient.inMemory({ engine });
    await client.open(URI, SPEECH);
    await client.diagnostics(URI, 1);
    (await reader.nextAsked())(undefined);
    await client.change(URI, 2, { text: `${SPEECH}　　再次感谢！\n` });
    assert.deepEqual((await client.diagnostics(URI, 2)).diagnostics, []);
    await client.settled();
    assert.equal(reader.asked.length, 1, 'it is not read again');
    await client.stop();
  });
});
