/**
 * All rules over published papers, which are right by definition: no rule crashes, few findings are left, and each
 * error, and each warning in a statutory paper, was read and judged (reviewed-findings.tsv).
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REVIEWED, SENTENCE_FORM } from '../../scripts/eval/acceptance';
import {
  type CheckedPaper,
  checkPapers,
  findingsInSentence,
  type PaperKind,
  readReviewed,
  readSentences,
  sumPapers,
  toReview,
} from '../../scripts/eval/published-findings';
import { createEngine } from '../../server/src/core/engine';
import { jiebaWords } from '../support/jieba-words';
import { loadedQuotations } from '../support/quotations';
import { loadedTypos } from '../support/typos';

const CORPUS = join(__dirname, '../../../shared/corpus');
const PAPERS = join(CORPUS, 'gongwen');

const engine = createEngine({ quotations: loadedQuotations, typos: loadedTypos });
const words = jiebaWords();

describe('rules over published papers', function () {
  this.timeout(1_800_000);
  if (!existsSync(PAPERS)) {
    it('is skipped: no corpus at ../shared/corpus/gongwen', function () {
      console.log('跳过语料检查：没有 ../shared/corpus/gongwen');
      this.skip();
    });
    return;
  }
  let papers: readonly CheckedPaper[] = [];
  before(() => {
    papers = checkPapers(PAPERS, engine, words) ?? [];
  });
  const sumOf = (kind: PaperKind) => sumPapers(papers.filter((paper) => paper.kind === kind));

  it('report nothing grave that was not reviewed', () => {
    const reviewed = readReviewed(REVIEWED);
    const rows = reviewed.map(({ file, rule, severity }) => [file, rule, severity].join('\t'));
    const found = toReview(papers);
    assert.deepEqual(
      found.filter((row) => !rows.includes(row)),
      [],
      'not reviewed',
    );
    assert.deepEqual(
      rows.filter((row) => !found.includes(row)),
      [],
      'reviewed, but gone',
    );
    const unjust = reviewed.filter(({ severity, verdict }) => severity === 'error' && verdict !== 'true');
    assert.deepEqual(unjust, [], 'errors that are none');
  });

  it('report at most 0.05 errors and 0.5 warnings in a statutory paper', () => {
    const { papers: count, errors, warnings } = sumOf('statutory');
    assert.ok(errors <= 0.05 * count, `${errors} errors in ${count} papers`);
    assert.ok(warnings <= 0.5 * count, `${warnings} warnings in ${count} papers`);
  });

  it('report at most one warning per 1,000 characters in speeches, work reports and other prose', () => {
    const { characters, warnings } = sumOf('prose');
    assert.ok(warnings <= characters / 1000, `${warnings} warnings in ${characters} characters`);
  });

  it('have every span and edit inside the text, edits apart and in order', () => {
    for (const { file, findings, length } of papers) {
      for (const { rule, span, fixes } of findings) {
        const where = `${rule} in ${file}`;
        assert.ok(0 <= span.start && span.start < span.end && span.end <= length, `span of ${where}`);
        for (const { edits } of fixes) {
          let last = 0;
          for (const edit of edits) {
            assert.ok(last <= edit.span.start && edit.span.start <= edit.span.end, `edits of ${where}`);
            last = edit.span.end;
          }
          assert.ok(last <= length, `edits of ${where}`);
        }
      }
    }
  });
});

describe('rules over published sentences', () => {
  it('flag at most one in a hundred at warning or above', function () {
    const sentences = readSentences(CORPUS);
    if (sentences === undefined) {
      console.log('跳过句子检查：没有 ../shared/corpus/csc');
      this.skip();
      return;
    }
    const unjust = sentences.flatMap((sentence) =>
      findingsInSentence(engine, sentence, words)
        .filter(({ rule }) => !SENTENCE_FORM.has(rule))
        .map(({ rule, message }) => `${rule}: ${message}`),
    );
    assert.ok(unjust.length <= sentences.length / 100, unjust.join('\n'));
  });
});
