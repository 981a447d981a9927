import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { createEngine } from '../../../server/src/core/engine';
import type { JudgedQuotation } from '../../../server/src/core/quotations/types';
import { QI_IDS, type ReviewOptions, reviewSpeech } from '../../../server/src/core/speech';
import { BARE, BARE_PART, scoreOf } from '../../../server/src/core/speech/scoring';
import { SPEECH_SNIPPETS } from '../../../server/src/core/templates/speech-snippets';
import { readSpeechFixture } from '../../fixtures/speech/pairs';

const NAMES = ['commend', 'deploy', 'exchange', 'forum', 'inaugural', 'opening', 'safety', 'school'];
const review = (text: string, options?: ReviewOptions) => reviewSpeech(parse(text).documents[0]!, options);

describe('reviewSpeech', () => {
  it('gives evidence whose spans are the text, each within the document, by place', () => {
    for (const name of NAMES) {
      const text = readSpeechFixture(name);
      for (const { evidence } of Object.values(review(text).qi)) {
        let last = 0;
        for (const { span, text: shown } of evidence) {
          assert.equal(text.slice(span.start, span.end), shown);
          assert.ok(span.start >= last);
          last = span.start;
        }
      }
    }
  });

  it('gives scores that can be worked out again from evidence and need', () => {
    for (const name of NAMES) {
      for (const { score, categories, evidence, spread, voice, penalties } of Object.values(
        review(readSpeechFixture(name)).qi,
      )) {
        assert.equal(scoreOf(categories, { spread, voice }, penalties), score);
        for (const { id, found, need } of categories) {
          const own = evidence.filter(({ category }) => category === id).map(({ weight }) => weight);
          const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
          const bare = Math.min(sum(own.filter((weight) => weight <= BARE)), BARE_PART * need);
          assert.ok(Math.abs(found - sum(own.filter((weight) => weight > BARE)) - bare) < 1e-9);
        }
        assert.ok(Math.abs(categories.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
      }
    }
  });

  it('names only snippets that there are, and gives advice only below the target', () => {
    const prefixes = new Set(SPEECH_SNIPPETS.map(({ prefix }) => prefix));
    const plain = `在会议上的讲话\n同志们：\n${'　　会议室的窗户朝南，桌子排成三行，每行坐十个人。\n'.repeat(20)}`;
    for (const text of [...NAMES.map(readSpeechFixture), plain]) {
      const { qi, stances } = review(text);
      for (const { advice, score, target, atMost, missing } of Object.values(qi)) {
        for (const prefix of advice.snippets) assert.ok(prefixes.has(prefix), prefix);
        assert.match(advice.conclusion, /\d+ 分（.+），.+类建议 \d+ 以[上下]。/);
        if (!atMost && score >= target)
          assert.deepEqual([advice.gap, advice.suggestion, missing.length], ['', '', 0]);
        if (!atMost && score < target) assert.notEqual(advice.suggestion, '');
      }
      for (const prefix of stances.snippets) assert.ok(prefixes.has(prefix), prefix);
    }
    assert.ok(review(plain).qi.tongtian.advice.snippets.includes('ttq-1'));
  });

  it('does not score fewer than 300 characters', () => {
    const { scored, qi } = review('在会议上的讲话\n同志们：\n　　我们必须坚决完成任务。\n');
    assert.equal(scored, false);
    for (const id of QI_IDS) assert.equal(qi[id].score, 0);
  });

  it('takes any text: empty, CRLF, astral, full-width spaces, junk', () => {
    const junk = '😀“《（\r\n　　\u3000——！？。'.repeat(60);
    for (const text of [
      '',
      '\r\n',
      junk,
      readSpeechFixture('forum').replace(/\n/g, '\r\n'),
      '\ud840'.repeat(400),
    ])
      for (const { score } of Object.values(review(text).qi)) assert.ok(score >= 0 && score <= 100);
  });

  it('counts what is quoted as mentioned only', () => {
    const body = '　　墙上的标语写着“必须坚决完成任务，绝不放松，谁都不能例外”，字很大，挂了很久。\n'.repeat(
      12,
    );
    assert.equal(review(`标语\n${body}`).qi.xianba.score, 0);
  });

  it('tells the occasion by the title, then by the opening, and takes the option before both', () => {
    const occasion = (text: string, options?: ReviewOptions) => {
      const { id, source } = review(text, options).occasion;
      return `${id} ${source}`;
    };
    assert.equal(occasion(readSpeechFixture('deploy')), 'deploy title');
    assert.equal(occasion(readSpeechFixture('commend')), 'commend title');
    assert.equal(occasion(readSpeechFixture('forum')), 'forum title');
    assert.equal(occasion(readSpeechFixture('exchange')), 'exchange title');
    assert.equal(occasion(readSpeechFixture('opening')), 'address title');
    assert.equal(occasion('同志们：\n　　今天召开动员大会。\n'), 'mobilize opening');
    assert.equal(occasion('漫谈\n　　天气很好。\n'), 'deploy default');
    assert.equal(occasion(readSpeechFixture('deploy'), { occasion: 'party-lesson' }), 'party-lesson option');
  });

  it('asks less authority of one who speaks to superiors, and takes orders to them amiss', () => {
    const text = `${readSpeechFixture('deploy')}　　你们必须马上整改。你们一定要按时完成。\n`;
    const down = review(text).qi.xianba;
    const up = review(text, { audience: 'superiors' }).qi.xianba;
    assert.equal(down.target, 60);
    assert.equal(up.target, 20);
    assert.ok(up.score < down.score);
    assert.ok(up.penalties.some(({ reason }) => reason.includes('命令口气')));
  });

  it('takes topics of the place for hot topics', () => {
    const topics = (review: ReturnType<typeof reviewSpeech>) =>
      review.qi.juren.evidence.filter(({ category, text }) => category === 'C' && text === '停车');
    const text = readSpeechFixture('exchange');
    assert.equal(topics(review(text)).length, 0);
    assert.equal(topics(review(text, { topics: ['停车', ''] })).length, 1);
  });

  it('takes the verdict on a quotation in place of its own guess, and leaves the others as they were', () => {
    const line = '纸上得来终觉浅，绝知此事要躬行。';
    const text = readSpeechFixture('forum').replace(line, `${line}”邓小平同志说过：“发展才是硬道理。`);
    const start = text.indexOf(line);
    const finding = (verdict: JudgedQuotation['verdict'], author = '陆游'): JudgedQuotation => ({
      span: { start, end: start + line.length },
      author,
      work: '冬夜读书示子聿',
      verdict,
    });
    const reviewWith = (findings: readonly JudgedQuotation[]) =>
      reviewSpeech(parse(text).documents[0]!, {}, undefined, () => findings).qi.yicai;
    const cited = ({ evidence }: ReturnType<typeof reviewWith>) =>
      evidence.filter(({ category }) => category === 'A').map(({ weight, reason }) => [weight, reason]);
    const leader = [0.8, '引语有出处，尚未与通行本核对'];
    const right = reviewWith([finding('right')]);
    assert.deepEqual(cited(right), [[0.4, '引陆游《冬夜读书示子聿》'], leader]);
    assert.equal(right.score, reviewWith([]).score);
    for (const [verdict, author, deduction] of [
      ['wrong-author', '陆游', '扣 15：引语的作者应是陆游（《冬夜读书示子聿》）'],
      ['wrong-author', '', '扣 15：引语出自《冬夜读书示子聿》，不是所写的作者'],
      ['wrong-work', '陆游', '扣 15：引语出自《冬夜读书示子聿》，不是所写的篇目'],
      ['misquote', '陆游', '扣 15：引语与通行本《冬夜读书示子聿》不符'],
    ] as const) {
      const wrong = reviewWith([finding(verdict, author)]);
      assert.deepEqual(cited(wrong), [leader]);
      assert.ok(right.score - wrong.score >= 15);
      assert.ok(wrong.advice.deductions.join('\n').includes(deduction), wrong.advice.deductions.join());
      assert.deepEqual(
        wrong.penalties.flatMap(({ span }) => span ?? []),
        [{ start, end: start + line.length }],
      );
    }
  });

  it('is reached through the engine, and not for a document that is not there', () => {
    const engine = createEngine();
    const analysis = engine.classify(readSpeechFixture('school'));
    assert.ok(engine.review(analysis, 0)!.scored);
    assert.equal(engine.review(analysis, 1), undefined);
  });
});
