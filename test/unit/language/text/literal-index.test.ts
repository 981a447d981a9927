import assert from 'node:assert/strict';
import fc from 'fast-check';
import { literalIndex, occurrences } from '../../../../server/src/core/language/text/literal-index';

describe('an index of strings', () => {
  it('finds each wherever it stands', () => {
    const string = fc.string({ unit: fc.constantFrom(...'报告请示', '𠮷'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(string, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom(...'报告请示。', '𠮷') }),
        (strings, text) => {
          const found = occurrences(text, literalIndex(strings)).map(({ id, at }) => `${at} ${id}`);
          const wanted = strings.flatMap((one, id) =>
            Array.from({ length: text.length }, (_, at) => at).flatMap((at) =>
              text.startsWith(one, at) ? [`${at} ${id}`] : [],
            ),
          );
          assert.deepEqual(found.sort(), wanted.sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells them in the order of the text', () => {
    const found = occurrences('请示报告请示', literalIndex(['报告', '请示', '示报告']));
    assert.deepEqual(
      found.map(({ at, id }) => [at, id]),
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [4, 1],
      ],
    );
  });
});
