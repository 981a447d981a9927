import assert from 'node:assert/strict';
import { buildFuse } from '../../../scripts/typos/build-fuse';
import { createRandom } from '../../../scripts/typos/random';
import { bytesOf, cellsOf, locate, valueAt } from '../../../server/src/core/typos/fuse';

const slots = new Uint32Array(4);

/** Distinct rows of three tokens. */
function rows(count: number): Uint16Array {
  const random = createRandom(7);
  return Uint16Array.from({ length: count * 3 }, (_, i) =>
    i % 3 === 0 ? Math.floor(i / 3) % 6772 : random() * 6772,
  );
}

describe('typos: the function that holds the counts', () => {
  const tokens = rows(5000);
  const values = Uint8Array.from({ length: 5000 }, (_, i) => i % 16);
  const { shape, cells } = buildFuse([{ order: 3, length: 3, tokens, values }]);
  const look = (row: ArrayLike<number>, start: number, order: number) => {
    locate(shape, row, start, 3, order, slots);
    return valueAt(cells, slots);
  };

  it('gives back every value that was put in', () => {
    for (let i = 0; i < values.length; i++) assert.equal(look(tokens, i * 3, 3), values[i]);
  });

  it('knows a stranger but for one in 256, and the same row under another order', () => {
    const strangers = rows(5000).map((token, i) => (i % 3 === 1 ? token ^ 4096 : token));
    const taken = values.filter((_, i) => look(strangers, i * 3, 3) >= 0).length;
    assert.ok(taken < 60, `${taken} of 5000`);
    assert.ok(values.filter((_, i) => look(tokens, i * 3, 4) >= 0).length < 60);
  });

  it('takes 1.5 bytes a cell, and few cells more than keys', () => {
    assert.equal(cells.length, bytesOf(cellsOf(shape)));
    assert.ok(cellsOf(shape) < 5000 * 1.5);
  });

  it('tells of a key that stands twice', () => {
    const twice = Uint16Array.from([1, 2, 3, 1, 2, 3]);
    assert.throws(
      () => buildFuse([{ order: 3, length: 3, tokens: twice, values: new Uint8Array(2) }]),
      /twice/,
    );
  });
});
