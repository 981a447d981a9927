/** The speech review over real speeches: its scores must stay fair to length, and its evidence right. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readTsv } from '../../scripts/eval/genre-corpus';
import { evidenceOf } from '../../scripts/eval/speech-evidence';
import {
  areaUnderCurve,
  doubled,
  firstThird,
  movedBy,
  movesUnder,
  readPapers,
  reviewText,
  sumOfScores,
} from '../../scripts/eval/speech-measures';

const CORPUS = join(__dirname, '../../../shared/corpus/gongwen');
/** A score may move by so much when a speech is cut or said twice. */
const STEADY = 15;

describe('speech review over real speeches', () => {
  const speeches = readPapers(CORPUS, ['讲话稿', '发言稿']);
  const others = readPapers(CORPUS, ['其他-法律法规', '通知']);
  if (speeches === undefined || others === undefined) {
    it('is skipped: no corpus', function () {
      console.log('跳过讲话审读语料检查：没有 ../shared/corpus/gongwen');
      this.skip();
    });
    return;
  }

  it('tells speeches from laws and notices by the sum of the five', () => {
    const sums = (papers: typeof speeches) =>
      papers
        .map(({ text }) => reviewText(text))
        .filter(({ scored }) => scored)
        .map(sumOfScores);
    const area = areaUnderCurve(sums(speeches), sums(others));
    assert.ok(area >= 0.98, `AUC ${area.toFixed(3)}`);
  });

  it('scores a speech that is said twice as it scores it once', () => {
    const far = movesUnder(speeches, doubled).filter((move) => movedBy(move) > STEADY);
    assert.deepEqual(far, []);
  });

  it('scores the first third of a speech nearly as it scores the whole', () => {
    const moves = movesUnder(speeches, firstThird);
    const far = moves.filter((move) => movedBy(move) > STEADY);
    // What is left is real: scores rest on what is told where, and the first third has no order, no thanks, no figure.
    assert.ok(far.length <= moves.length * 0.16, `${far.length} of ${moves.length}`);
  });

  it('shows evidence that a reader finds right', () => {
    const verdicts = readTsv(join(__dirname, 'speech-evidence.tsv'));
    const there = new Set(evidenceOf(speeches).map(({ id }) => id));
    const judged = verdicts.filter(({ id = '' }) => there.has(id));
    const right = judged.filter(({ verdict }) => verdict === 'right').length;
    assert.ok(
      judged.length >= 170,
      `only ${judged.length} of ${verdicts.length} judged pieces are left: judge anew`,
    );
    assert.ok(right >= judged.length * 0.95, `${right} of ${judged.length} right`);
  });
});
