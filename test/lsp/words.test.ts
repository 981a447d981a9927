import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { createEngine } from '../../server/src/core/engine';
import type { Segmenter, Word } from '../../server/src/core/ports';
import { defineRule } from '../../server/src/core/rules/types';
import { createSegmenter } from '../../server/src/host/segmenter';
import { SOUND_REQUEST } from './drafts';
import { TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';

const needsWords = defineRule(
  {
    id: 'test/needs-words',
    title: '要分词',
    severity: 'info',
    needs: 'words',
    basis: [],
    genres: 'any',
    fix: 'none',
    explanation: '',
    remedy: '',
    exceptions: [],
    messages: { counted: '有{count}个词。' },
    examples: { bad: [], good: [] },
  },
  ({ document, words, report }) => {
    const [first] = document.paragraphs;
    const count = first && words.wordsOf(first.text)?.length;
    if (first && count !== undefined) report({ message: 'counted', data: { count }, span: first.span });
  },
);

const engine = createEngine({ rules: [needsWords] });

/** A segmenter that answers when the test says so. */
function heldSegmenter() {
  const asked: { texts: readonly string[]; answer: () => void }[] = [];
  let tell = () => {};
  const segmenter: Segmenter = {
    segment: (texts) =>
      new Promise((resolve) => {
        const word = (text: string): Word => ({ text, start: 0, tag: 'x' });
        asked.push({ texts, answer: () => resolve(texts.map((text) => [word(text)])) });
        tell();
      }),
  };
  const nextAsked = async (count: number) => {
    while (asked.length < count) {
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
    return asked[count - 1]!;
  };
  return { segmenter, nextAsked };
}

describe('words', () => {
  it('never hold up the first diagnostics, and bring theirs later for the same version', async () => {
    const { segmenter, nextAsked } = heldSegmenter();
    const client = await TestClient.inMemory({ engine, segmenter: () => segmenter });
    await client.open(URI, SOUND_REQUEST);
    assert.deepEqual((await client.diagnostics(URI, 1)).diagnostics, []);
    const before = client.received.length;
    (await nextAsked(1)).answer();
    const [finding] = (await client.diagnostics(URI, 1, before)).diagnostics;
    assert.equal(finding?.code, 'test/needs-words');
    await client.stop();
  });

  it('that come for an old version are kept and not published', async () => {
    const { segmenter, nextAsked } = heldSegmenter();
    const client = await TestClient.inMemory({ engine, segmenter: () => segmenter });
    await client.open(URI, SOUND_REQUEST);
    const first = await nextAsked(1);
    await client.change(URI, 2, { text: `${SOUND_REQUEST}　` });
    await nextAsked(2);
    await client.diagnostics(URI, 2);
    const before = client.received.length;
    first.answer();
    (await nextAsked(2)).answer();
    const [finding] = (await client.diagnostics(URI, 2, before)).diagnostics;
    assert.equal(finding?.code, 'test/needs-words');
    const versions = client.received
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => (params as PublishDiagnosticsParams).version);
    assert.deepEqual(versions, [1, 2, 2]);

    // An edit elsewhere asks only for the paragraph that it touched.
    await client.change(URI, 3, { text: SOUND_REQUEST.replace('86万元', '87万元') });
    assert.equal((await nextAsked(3)).texts.length, 1);
    await client.stop();
  });

  it('that cannot be had cost one line in the log, and nothing else', async () => {
    const client = await TestClient.inMemory({
      engine,
      segmenter: (logger) =>
        createSegmenter({ programPath: '/no/such/program.js', logger, pause: async () => {} }),
    });
    await client.open(URI, SOUND_REQUEST);
    await client.log(/分词组件不可用/);
    assert.deepEqual((await client.diagnostics(URI, 1)).version, 1);
    await client.stop();
  });
});
