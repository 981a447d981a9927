import assert from 'node:assert/strict';
import {
  createTokenTable,
  DIGITS,
  DUN,
  EDGE,
  FIRST,
  LATIN,
  OTHER,
  RARE,
  tokenize,
} from '../../../server/src/core/typos/tokens';

const table = createTokenTable('甲乙丙');

/** Token ids of each sentence, with the offset of each. */
const read = (text: string) =>
  tokenize(text, table).map(({ tokens, offsets }) =>
    [...tokens].map((id, i) => `${id}@${offsets[i]}`).join(' '),
  );

describe('typos: tokens', () => {
  it('gives each known character its id, and one to a run of digits or letters', () => {
    assert.deepEqual(read('甲12３丙abC'), [
      `${EDGE}@0 ${FIRST}@0 ${DIGITS}@1 ${FIRST + 2}@4 ${LATIN}@5 ${EDGE}@8`,
    ]);
  });

  it('drops white space and keeps the offsets', () => {
    assert.deepEqual(read('　甲 乙'), [`${EDGE}@0 ${FIRST}@1 ${FIRST + 1}@3 ${EDGE}@4`]);
    assert.deepEqual(read('1 2'), [`${EDGE}@0 ${DIGITS}@0 ${EDGE}@3`]);
  });

  it('ends a sentence behind its mark and the closing marks after it, and at each line end', () => {
    assert.deepEqual(
      tokenize('“甲。”乙；丙\r\n甲', table).map(({ offsets }) => [offsets[0], offsets[offsets.length - 1]]),
      [
        [0, 4],
        [4, 6],
        [6, 7],
        [9, 10],
      ],
    );
  });

  it('takes a character outside GB 2312 for a rare one, a pair of surrogates too', () => {
    assert.deepEqual(read('丏𠮷甲、…'), [
      `${EDGE}@0 ${RARE}@0 ${RARE}@1 ${FIRST}@3 ${DUN}@4 ${OTHER}@5 ${EDGE}@6`,
    ]);
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(read(''), []);
    assert.deepEqual(read(' 　\r\n'), []);
  });
});
