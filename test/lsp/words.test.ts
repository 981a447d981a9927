import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { createEngine } from '../../server/src/core/engine';
import type { Segmented, Segmenter } from '../../server/src/core/ports';
import { RULES } from '../../server/src/core/rules';
import { createSegmenter } from '../../server/src/host/segmenter';
import { SOUND_REQUEST } from './drafts';
import { TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';

/** 善长 for 擅长 stands in both, as characters; only words tell that the first is none. */
const SOUND = '　　为完善长效机制，拟购置移动排涝泵车2台。';
const SLIP = '　　该局队员善长抢险，拟购置移动排涝泵车2台。';
const draft = (line: string) => SOUND_REQUEST.replace(/　　为提高[^\n]*/, line);
const RULE = 'wording/typo-table';

/** The rules as they are, but for those that are not called before every paragraph has its words. */
const engine = createEngine({
  rules: RULES.filter(({ meta }) => meta.needs !== 'words' && meta.needs !== 'pos'),
});

/** Cuts at the borders that the lines show here, whatever else stands in the text. */
const BORDERS = ['完善', '长效', '机制', '善长'];

function cut(text: string): Segmented {
  const words: { text: string; start: number; tag: string }[] = [];
  for (let start = 0; start < text.length; ) {
    const word = BORDERS.find((one) => text.startsWith(one, start)) ?? text.charAt(start);
    words.push({ text: word, start, tag: 'n' });
    start += word.length;
  }
  return words;
}

/** Each costs the loading of a dictionary; test/unit/host/segmenter.test.ts kills twenty that cost nothing. */
const KILLS = 3;

/** A segmenter that answers when the test says so. */
function heldSegmenter(answerOf: (text: string) => Segmented = cut) {
  const asked: { texts: readonly string[]; answer: () => void }[] = [];
  let tell = () => {};
  const segmenter: Segmenter = {
    segment: (texts) =>
      new Promise((resolve) => {
        asked.push({ texts, answer: () => resolve(texts.map(answerOf)) });
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
  return { segmenter, asked, nextAsked };
}

const rulesOf = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.map(({ code }) => code);

describe('words', () => {
  it('never hold up the first diagnostics, and bring theirs later for the same version', async () => {
    const { segmenter, nextAsked } = heldSegmenter();
    const client = await TestClient.inMemory({ engine, segmenter: () => segmenter });
    await client.open(URI, draft(SLIP));
    // Whether it is a slip hangs on words: nothing is said that may be taken back in a second.
    assert.ok(!rulesOf(await client.diagnostics(URI, 1)).includes(RULE));
    const { texts, answer } = await nextAsked(1);
    assert.deepEqual(texts, [SLIP.trim()]);
    answer();
    await client.publishedUntil(URI, 1, (published) => rulesOf(published).includes(RULE));
    await client.stop();
  });

  it('take back what runs across their borders', async () => {
    const { segmenter, nextAsked } = heldSegmenter();
    const client = await TestClient.inMemory({ engine, segmenter: () => segmenter });
    await client.open(URI, draft(SOUND));
    await client.diagnostics(URI, 1);
    (await nextAsked(1)).answer();
    await client.publishedUntil(URI, 1, () => client.published(URI).length === 2);
    for (const published of client.published(URI)) assert.ok(!rulesOf(published).includes(RULE));
    await client.stop();
  });

  it('are asked for only where they decide', async () => {
    const { segmenter, asked } = heldSegmenter();
    const client = await TestClient.inMemory({ engine, segmenter: () => segmenter });
    await client.open(URI, SOUND_REQUEST);
    await client.diagnostics(URI, 1);
    await client.settled();
    assert.deepEqual(asked, []);
    await client.stop();
  });

  it('that come for an old version are kept and not published', async () => {
    const { segmenter, asked, nextAsked } = heldSegmenter();
    const client = await TestClient.inMemory({ engine, segmenter: () => segmenter });
    await client.open(URI, draft(SLIP));
    const first = await nextAsked(1);
    await client.change(URI, 2, { text: `${draft(SLIP)}　` });
    await nextAsked(2);
    await client.diagnostics(URI, 2);
    first.answer();
    (await nextAsked(2)).answer();
    await client.publishedUntil(URI, 2, (published) => rulesOf(published).includes(RULE));
    const versions = client.published(URI).map(({ version }) => version);
    assert.deepEqual(versions, [1, 2, 2]);

    // An edit elsewhere finds the words of this paragraph where they were left.
    await client.change(URI, 3, { text: draft(SLIP).replace('清河县水利局\n', '清河县水务局\n') });
    assert.ok(rulesOf(await client.diagnostics(URI, 3)).includes(RULE));
    assert.equal(asked.length, 2);
    await client.stop();
  });

  it('that cannot be had cost one line in the log, and the rules have their say without', async () => {
    const client = await TestClient.inMemory({
      segmenter: (logger) =>
        createSegmenter({ programPath: '/no/such/program.js', logger, pause: async () => {} }),
    });
    await client.open(URI, draft(SLIP));
    await client.log(/分词组件不可用/);
    await client.publishedUntil(URI, 1, (published) => rulesOf(published).includes(RULE));
    await client.stop();
  });

  it('come back each time that the built server’s segmenter is killed', async function () {
    if (process.platform !== 'linux') {
      console.log('跳过杀死分词进程的检查：只在 Linux 上从 /proc 找得到它');
      this.skip();
    }
    const client = await TestClient.overStdio();
    const children = () => {
      const { pid } = client.process!;
      return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean)
        .map(Number);
    };
    await client.open(URI, draft(SOUND));
    for (let version = 2; version <= KILLS + 1; version++) {
      // A new paragraph each time, whose words nobody knows.
      await client.change(URI, version, { text: draft(`${SLIP}第${version}次。`) });
      await client.publishedUntil(URI, version, (published) => rulesOf(published).includes(RULE));
      const [segmenter] = children();
      assert.ok(segmenter, 'there is a process to kill');
      process.kill(segmenter, 'SIGKILL');
    }
    await client.change(URI, KILLS + 2, { text: draft(SOUND) });
    assert.ok(!rulesOf(await client.diagnostics(URI, KILLS + 2)).includes(RULE));
    assert.equal(await client.stop(), 0);
  });
});
