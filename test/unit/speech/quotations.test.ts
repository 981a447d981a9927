/** The review of speeches with the lines of the classics that the program ships. */
import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import { readSpeechFixture } from '../../fixtures/speech/pairs';
import { loadedQuotations } from '../../support/quotations';

const NAMES = ['commend', 'deploy', 'exchange', 'forum', 'inaugural', 'opening', 'safety', 'school'];

const yicai = (text: string, quotations?: typeof loadedQuotations) => {
  const engine = createEngine({ quotations });
  return engine.review(engine.classify(text), 0)!.qi.yicai;
};
const known = (text: string) => yicai(text, loadedQuotations);
const cited = (text: string) =>
  known(text).evidence.flatMap(({ category, text: line, reason }) =>
    category === 'A' ? [`${line} ${reason}`] : [],
  );
/** A fixture with one more sentence in its body. */
const saying = (sentence: string) =>
  readSpeechFixture('commend').replace('\n', `\n　　${sentence}\n`).replace('\n', '\r\n');

describe('reviewSpeech with the classics', () => {
  it('names author and work of a line, with marks around it or without', () => {
    const text = readSpeechFixture('forum');
    assert.ok(
      cited(text).includes('纸上得来终觉浅，绝知此事要躬行 引陆游《冬夜读书示子聿》'),
      cited(text).join(),
    );
    const bare = text.replace(/陆游说：“([^”]+。)”/, '$1');
    assert.notEqual(bare, text);
    assert.ok(
      cited(bare).includes('纸上得来终觉浅，绝知此事要躬行 引陆游《冬夜读书示子聿》'),
      cited(bare).join(),
    );
    assert.ok(known(bare).score > yicai(bare).score);
  });

  it('never takes from a speech that quotes rightly', () => {
    for (const name of NAMES) {
      const text = readSpeechFixture(name);
      assert.ok(known(text).score >= yicai(text).score, name);
      assert.deepEqual(known(text).penalties, yicai(text).penalties, name);
    }
  });

  it('takes 15 points for a wrong author and for a wrong character, and counts neither line', () => {
    const right = readSpeechFixture('forum');
    const wrongAuthor = right.replace('陆游说：“纸上', '苏轼说：“纸上');
    const misquoted = right.replace('绝知此事要躬行', '绝知此事须躬行');
    for (const [text, reason] of [
      [wrongAuthor, '引语的作者应是陆游（《冬夜读书示子聿》）'],
      [misquoted, '引语与通行本《冬夜读书示子聿》不符'],
    ] as const) {
      assert.notEqual(text, right);
      const { score, penalties } = known(text);
      assert.deepEqual(
        penalties.map((one) => [one.points, one.reason]),
        [[15, reason]],
      );
      assert.ok(text.slice(penalties[0]!.span!.start).startsWith('纸上得来终觉浅'));
      assert.ok(known(right).score - score >= 15);
      assert.deepEqual(
        cited(text).filter((one) => one.includes('纸上')),
        [],
      );
    }
  });

  it('counts no everyday words as a quotation, and judges no adaptation', () => {
    for (const sentence of [
      '要坚持“实事求是”的作风，居安思危。',
      '我把古人的话改编一下：“不以物喜，不以位悲。”🙂',
    ]) {
      const text = saying(sentence);
      assert.deepEqual(cited(text), cited(saying('')), sentence);
      assert.deepEqual(known(text).penalties, [], sentence);
    }
  });

  it('knows the classics from the next review on once they are loaded', async () => {
    let index: typeof loadedQuotations.index | undefined;
    const engine = createEngine({
      quotations: {
        get index() {
          return index;
        },
        load: async () => {
          ({ index } = loadedQuotations);
          return true;
        },
      },
    });
    const analysis = engine.classify(readSpeechFixture('forum'));
    const reasons = () => engine.review(analysis, 0)!.qi.yicai.evidence.map(({ reason }) => reason);
    assert.ok(!reasons().includes('引陆游《冬夜读书示子聿》'));
    assert.ok(engine.wantsQuotations(analysis));
    assert.ok(await engine.loadQuotations());
    assert.ok(reasons().includes('引陆游《冬夜读书示子聿》'));
  });
});
