import assert from 'node:assert/strict';
import type { GenreAnswer, GenreId } from '@biganzi/shared';
import { createEngine } from '../../../server/src/core/engine';
import {
  LEAD,
  LONG_PATIENCE,
  PATIENCE,
  REST,
  type Step,
  steady,
  writtenBetween,
} from '../../../server/src/core/genres/steady';
import type { Classification } from '../../../server/src/core/genres/types';

const STEP: Step = { written: 1, length: 500, titled: false, titleLost: false };
const SURE = 0.95;

function says(genre: GenreAnswer, confidence = SURE, second: GenreAnswer = 'unknown'): Classification {
  return { genre, confidence, evidence: [], runnerUp: { genre: second, confidence: 1 - confidence } };
}

const as = (genre: GenreAnswer): Classification => ({ genre, confidence: 1, evidence: [] });

/** What is shown after each of the answers, one character apart. */
function shown(
  first: GenreAnswer,
  answers: readonly Classification[],
  step: Partial<Step> = {},
): GenreAnswer[] {
  let current = steady(undefined, says(first), STEP, as);
  return answers.map((next) => {
    current = steady(current, next, { ...STEP, ...step }, as);
    return current.genre;
  });
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('steady', () => {
  it('keeps what is shown until another has been ahead for a while', () => {
    const genres = shown('report', times(PATIENCE + 1, says('request')));
    assert.equal(genres.indexOf('request'), PATIENCE - 1);
  });

  it('begins to count anew when the lead is lost', () => {
    const half = times(PATIENCE - 1, says('request'));
    assert.ok(!shown('report', [...half, says('report'), ...half]).includes('request'));
  });

  it('keeps what is shown for ever when nothing is clearly ahead', () => {
    const close = says('request', 0.5 + LEAD / 2 - 0.01, 'report');
    assert.ok(!shown('report', times(500, close)).includes('request'));
  });

  it('shows a genre at once where nothing was known, and takes long to give it up', () => {
    assert.deepEqual(shown('unknown', [says('report')]), ['report']);
    assert.equal(shown('report', times(200, says('unknown'))).indexOf('unknown'), LONG_PATIENCE - 1);
  });

  it('never brings a genre back soon after it was left', () => {
    const answers = [...times(PATIENCE, says('request')), ...times(REST + 1, says('report'))];
    assert.equal(shown('report', answers).lastIndexOf('request'), PATIENCE + REST - 2);
  });

  it('follows the title, an override and its end at once', () => {
    assert.deepEqual(shown('report', [says('request')], { titled: true }), ['request']);
    const set: Classification = { ...says('letter'), override: 'user' };
    assert.deepEqual(shown('report', [set, says('report')]), ['letter', 'report']);
  });

  it('takes a paste over most of the text, and an empty text, as a new document', () => {
    assert.deepEqual(shown('report', [says('request')], { written: 300 }), ['request']);
    assert.deepEqual(shown('report', [says('unknown')], { length: 0 }), ['unknown']);
  });

  it('waits longer when the title was deleted', () => {
    const first = steady(undefined, says('report'), STEP, as);
    const cut = steady(first, says('request'), { ...STEP, titleLost: true }, as);
    const soon = steady(cut, says('request'), { ...STEP, written: PATIENCE }, as);
    assert.equal(soon.genre, 'report');
    assert.equal(steady(soon, says('request'), { ...STEP, written: REST }, as).genre, 'request');
  });

  it('tells the doubt: the one ahead is the runner-up', () => {
    const first = steady(undefined, says('report'), STEP, as);
    const kept = steady(first, says('request', SURE, 'report'), STEP, as);
    assert.equal(kept.runnerUp?.genre, 'request');
    assert.ok(kept.confidence < 0.1);
  });
});

describe('writtenBetween', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['', '', 0],
    ['报告', '报告', 0],
    ['报告', '报告如下', 2],
    ['报如下', '报告如下', 1],
    ['报告如下', '报如下', 1],
    ['甲乙丙', '甲𠮷丙', 2],
    ['甲甲甲', '甲甲甲甲', 1],
    ['', '　　报告', 4],
  ];
  for (const [before, after, count] of cases) {
    it(`${before || '(empty)'} → ${after || '(empty)'}`, () =>
      assert.equal(writtenBetween(before, after), count));
  }
});

describe('the engine with the previous analysis', () => {
  const engine = createEngine();
  const title = (genre: string) => `清河县水利局关于防汛工作的${genre}\n\n县人民政府：\n`;
  const body = '　　汛期以来，我局坚持24小时值班，水情信息报送及时，加固堤防12公里。现将有关情况报告如下：\n';
  const genreOf = (
    text: string,
    previous?: ReturnType<typeof engine.classify>,
  ): GenreId | 'unknown' | undefined =>
    engine.classify(text, undefined, previous).documents[0]?.classification.genre;

  const rules = ({ documents }: ReturnType<typeof engine.check>): string[] =>
    documents.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('keeps the genre when its title is deleted', () => {
    const before = engine.classify(title('请示') + body);
    assert.equal(before.documents[0]?.classification.genre, 'request');
    assert.equal(genreOf(body), 'report');
    assert.equal(genreOf(body, before), 'request');
  });

  it('follows a new title at once', () => {
    const before = engine.classify(title('请示') + body);
    assert.equal(genreOf(title('报告') + body, before), 'report');
  });

  it('has evidence of the text as it is', () => {
    const before = engine.classify(title('请示') + body);
    const { classification } = engine.classify(body, undefined, before).documents[0]!;
    for (const { span } of classification.evidence) assert.ok(span.end <= body.length);
  });

  it('tells of a half-decided draft only what holds either way', () => {
    const text = `${body}\n清河县水利局\n2024年7月8日\n`;
    const before = engine.check(title('请示') + text);
    assert.ok(rules(before).includes('request/closing-required'));
    const now = engine.check(text, undefined, undefined, before).documents[0]!;
    assert.equal(now.classification.genre, 'request');
    assert.ok(!now.findings.some(({ rule }) => rule.startsWith('request/')));
  });
});
