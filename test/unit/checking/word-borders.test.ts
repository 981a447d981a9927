import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import type { Word, WordSource } from '../../../server/src/core/ports';
import { RULES } from '../../../server/src/core/rules';
import { createWordStore, learnWords, wordsForCheck } from '../../../server/src/core/word-store';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

/** Words as they are written here, with | between them; other paragraphs are not known. */
function cutAs(marked: string, tag = 'n'): WordSource {
  const text = marked.replaceAll('|', '');
  let start = 0;
  const words = marked.split('|').map((word): Word => {
    const one = { text: word, start, tag };
    start += word.length;
    return one;
  });
  return { wordsOf: (asked) => (asked === text ? words : undefined) };
}

const engine = createEngine();
const found = (body: string, words?: WordSource) =>
  engine
    .check(notice(body), undefined, words)
    .documents.flatMap(({ findings }) => findings)
    .map(({ rule }) => rule);

describe('the borders of words', () => {
  const RULE = 'wording/typo-table';
  const CASES: readonly (readonly [string, boolean, string])[] = [
    ['要|完善|长效|机制|，|抓好|落实|。', false, 'it runs across a border'],
    ['要|完|善长|效|机制|，|抓好|落实|。', true, 'it is a word'],
    ['要|完|善|长|效|机制|，|抓好|落实|。', true, 'it is made of whole words'],
    ['要|完善|长|效|机制|，|抓好|落实|。', true, 'one end stands at a border'],
    ['要|完善长效|机制|，|抓好|落实|。', true, 'it stands inside one word'],
  ];
  for (const [marked, stands, why] of CASES) {
    it(`${stands ? 'leave' : 'take back'} a finding where ${why}`, () => {
      const body = marked.replaceAll('|', '');
      assert.equal(found(body, cutAs(marked)).includes(RULE), stands);
    });
  }

  it('say nothing where the segmenter saw no words', () => {
    assert.ok(
      found('要完善长效机制，抓好落实。', cutAs('要|完善|长效|机制|，|抓好|落实|。', 'x')).includes(RULE),
    );
  });

  it('leave the rules as they are where no segmenter is', () => {
    assert.ok(found('要完善长效机制，抓好落实。').includes(RULE));
  });

  it('hold a finding back while they may still come, and ask for the words of its paragraph alone', async () => {
    const store = createWordStore();
    const body = '该队善长抢险，值班不得脱岗。';
    const { source, wanted } = wordsForCheck(store);
    assert.ok(!found(body, source).includes(RULE));
    assert.deepEqual([...wanted], [body]);
    // No segmenter loads: nobody waits any more.
    const none = { segment: async (texts: readonly string[]) => texts.map(() => undefined) };
    assert.equal(await learnWords(store, () => none, [...wanted]), true);
    assert.ok(found(body, source).includes(RULE));
    // Asked again it is no news.
    assert.equal(await learnWords(store, () => none, [...wanted]), false);
    const late = cutAs('该|队|善长|抢险|，|值班|不得|脱岗|。');
    const one = { segment: async (texts: readonly string[]) => texts.map((text) => late.wordsOf(text)) };
    assert.equal(await learnWords(store, () => one, [...wanted]), true);
    assert.ok(found(body, store).includes(RULE));
    assert.equal(store.expects(body), false);
  });

  it('ask for nothing where no finding hangs on them', async () => {
    const { source, wanted } = wordsForCheck(createWordStore());
    found('各学校要认真排查隐患。', source);
    assert.equal(wanted.size, 0);
    const never = () => assert.fail('no segmenter is needed');
    assert.equal(await learnWords(createWordStore(), never, []), false);
  });

  it('are told by rules about words only', () => {
    const others = RULES.filter(({ meta }) => meta.borders !== undefined && !meta.id.startsWith('wording/'));
    assert.deepEqual(
      others.map(({ meta }) => meta.id),
      [],
    );
  });
});
