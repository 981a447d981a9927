import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinTexts } from '../../../../server/src/core/language/text/joined-texts';

const PATTERNS = [
  /报告/g,
  /^报/g,
  /告$/g,
  /(?<!报)告/g,
  /(?<![^。])报/g,
  /(?<!\S)报/g,
  /报(?!.)/g,
  /告(?![\s\S])/g,
  /报\B告/g,
  /[^报]告/g,
  /(?<=请)示/g,
  /示(?=。)/g,
  /\b1/g,
];

describe('texts joined', () => {
  it('name every text in which a pattern matches', () => {
    const text = fc.string({ unit: fc.constantFrom(...'报告请示。 1a\n𠮷'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const all = texts.map((each) => ({ text: each }));
        const joined = joinTexts(all);
        for (const pattern of PATTERNS) {
          const named = joined.holding(pattern);
          assert.deepEqual(
            [...named],
            all.filter((one) => named.includes(one)),
            'in order',
          );
          for (const one of all) {
            const found = one.text.search(pattern) >= 0;
            if (found) assert.ok(named.includes(one), `${pattern} in ${JSON.stringify(texts)}`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('name no text where there is no match', () => {
    const joined = joinTexts([{ text: '请' }, { text: '示' }]);
    assert.deepEqual(joined.holding(/请示/g), []);
    assert.deepEqual(joined.holding(/报告/g), []);
    assert.deepEqual(joined.holding(/示/g), [{ text: '示' }]);
  });

  it('leave the pattern as it was', () => {
    const pattern = /示/g;
    pattern.lastIndex = 3;
    joinTexts([{ text: '请示' }]).holding(pattern);
    assert.equal(pattern.lastIndex, 3);
  });
});
