/** The scores against ranked speeches: the order of each triple, the distance of its ends, a reader's grades and marks. */
import assert from 'node:assert/strict';
import {
  judgeStance,
  judgeTriple,
  RANKED,
  rankCorrelation,
  readGraded,
  readMarks,
  readTriples,
  reviewOf,
  shownMarks,
} from '../../../scripts/eval/speech-ranked';
import { QI_IDS, QI_NAMES } from '../../../server/src/core/speech';

describe('scores of ranked speeches', () => {
  const triples = readTriples(RANKED, 'triples');
  const results = triples.map(judgeTriple);

  it('rank nearly every triple as its writer meant it, and keep its ends apart', () => {
    assert.ok(results.length >= 30);
    const told = (list: typeof results) =>
      list.map(({ id, scores }) => `${id} ${scores.join(' ')}`).join('; ');
    const disordered = results.filter(({ ordered }) => !ordered);
    assert.ok(disordered.length <= results.length * 0.1, told(disordered));
    assert.deepEqual(told(results.filter(({ apart }) => !apart)), '');
  });

  it('rank the triples of stances and of layers', () => {
    const stances = readTriples(RANKED, 'stances').map(judgeStance);
    assert.ok(stances.length >= 12);
    for (const { id, scores, ordered, apart } of stances)
      assert.ok(ordered && apart, `${id} ${scores.join(' ')}`);
  });

  it('leave the other four nearly alone', () => {
    const moves = results.flatMap(({ others }) => others);
    const mean = moves.reduce((sum, one) => sum + one, 0) / moves.length;
    assert.ok(mean <= 11, mean.toFixed(1));
  });

  it('rank single speeches as a reader grades them', () => {
    const graded = readGraded(RANKED).map((one) => ({ ...one, review: reviewOf(one.text) }));
    assert.ok(graded.length >= 20);
    for (const qi of QI_IDS) {
      const correlation = rankCorrelation(
        graded.map(({ grades }) => grades[qi]),
        graded.map(({ review }) => review.qi[qi].score),
      );
      assert.ok(correlation >= 0.65, `${QI_NAMES[qi]} ${correlation.toFixed(2)}`);
    }
  });

  it('show most of what a reader marked', () => {
    const marks = readMarks(RANKED).flatMap((marked) => {
      const text = triples.find(({ id }) => id === marked.id)?.texts.strong;
      return text === undefined ? [] : shownMarks(marked, text);
    });
    const shown = marks.filter((mark) => mark.shown).length;
    assert.ok(shown >= marks.length * 0.8, `${shown} of ${marks.length}`);
  });
});
