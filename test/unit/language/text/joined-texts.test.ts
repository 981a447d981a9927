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
  it('never deny a match that a text of its own has', () => {
    const text = fc.string({ unit: fc.constantFrom(...'报告请示。 1a\n𠮷'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const joined = joinTexts(texts.map((each) => ({ text: each })));
        for (const pattern of PATTERNS) {
          const alone = texts.some((each) => each.search(pattern) >= 0);
          if (alone) assert.ok(joined.mayMatch(pattern), `${pattern} in ${JSON.stringify(texts)}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('say no where there is none', () => {
    const joined = joinTexts([{ text: '请' }, { text: '示' }]);
    assert.equal(joined.mayMatch(/请示/g), false);
    assert.equal(joined.mayMatch(/报告/g), false);
    assert.equal(joined.mayMatch(/示/g), true);
  });

  it('leave the pattern as it was', () => {
    const pattern = /示/g;
    pattern.lastIndex = 3;
    joinTexts([{ text: '请示' }]).mayMatch(pattern);
    assert.equal(pattern.lastIndex, 3);
  });
});
