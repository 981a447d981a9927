/**
 * All rules, turned on, over what no office would write: no rule crashes, no span or edit leaves the text, and a text
 * that is one huge line or one thing said ten thousand times is done before mocha loses patience.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EVERY_RULE } from '../../scripts/eval/every-rule';
import { createEngine } from '../../server/src/core/engine';
import type { Word, WordSource } from '../../server/src/core/ports';
import { CLAUSES, damaged, mixture } from '../fuzz/arbitrary-texts';
import { loadedQuotations } from '../support/quotations';
import { loadedTypos } from '../support/typos';

/** A rule's crash is thrown, for the engine has no logger. */
const engine = createEngine({ quotations: loadedQuotations, typos: loadedTypos });

const TAGS = ['n', 'v', 'a', 'd', 'p', 'm', 'q', 'r', 'c', 'uj', 'nr', 'ns', 'nt', 't', 'x'];

/** Words of one to three code units with tags that rotate: as wrong as a segmenter can be, and at once. */
const pseudoWords: WordSource = {
  wordsOf: (text) => {
    const words: Word[] = [];
    for (let start = 0; start < text.length; ) {
      const length = 1 + ((start * 7 + text.length) % 3);
      words.push({
        text: text.slice(start, start + length),
        start,
        tag: TAGS[(start + length) % TAGS.length] ?? 'x',
      });
      start += length;
    }
    return words;
  },
};

function assertSound(text: string): void {
  const { documents } = engine.check(text, EVERY_RULE, pseudoWords);
  for (const { rule, span, fixes } of documents.flatMap(({ findings }) => findings)) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `span of ${rule}`);
    for (const { edits, title } of fixes) {
      let last = 0;
      for (const edit of edits) {
        assert.ok(last <= edit.span.start && edit.span.start <= edit.span.end, `edits of ${rule}: ${title}`);
        last = edit.span.end;
      }
      assert.ok(last <= text.length, `edits of ${rule}: ${title}`);
    }
  }
}

describe('all rules, on any text', () => {
  it('bear mixtures of clauses, marks and odd characters', () => {
    fc.assert(fc.property(mixture, assertSound), { numRuns: 300 });
  });

  it('bear papers with pieces broken out and put in', () => {
    fc.assert(fc.property(damaged, assertSound), { numRuns: 300 });
  });

  it('bear any text under any genre', () => {
    const genre = fc.constantFrom(
      ...(['notice', 'request', 'report', 'minutes', 'speech', 'letter'] as const),
    );
    fc.assert(
      fc.property(genre, fc.oneof(mixture, damaged), (id, text) => {
        engine.check(text, { ...EVERY_RULE, genre: id }, pseudoWords);
      }),
      { numRuns: 200 },
    );
  });

  it('come to an end on huge lines and on endless repetition', () => {
    const notice = '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　';
    for (const unit of ['，', '“', '《', '（', '一、', '1.', '的', '同志们，', '附件：', '\r\n', '\ud842'])
      assertSound(notice + unit.repeat(Math.ceil(50_000 / unit.length)));
    for (const unit of CLAUSES.filter((_, index) => index % 97 === 0))
      assertSound(notice + unit.repeat(Math.ceil(20_000 / unit.length)));
  });
});
