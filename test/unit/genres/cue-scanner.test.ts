import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CueScanner } from '../../../server/src/core/genres/cue-scanner';
import { patternStarts } from '../../../server/src/core/genres/pattern-starts';

const STARTS: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/特此通知/, ['特此']],
  [/特/, ['特']],
  [/妥否|当否/, ['妥否', '当否']],
  [/请(予)?批/, ['请批', '请予']],
  [/[妥当]否/, ['妥否', '当否']],
  [/现.{0,9}通知/, ['现']],
  [/.{0,9}通知/, undefined],
  [/[^一]通知/, undefined],
  [/^此令$/, ['此令']],
  [/(^|\n)报：/, ['报：', '\n报']],
  [/(?<!不)同意/, ['同意']],
  [/(?:一|二)?是/, ['一是', '二是', '是']],
  [/\d{1,2}期/, ['0期', '00']],
];

describe('patternStarts', () => {
  for (const [pattern, expected] of STARTS) {
    it(`${pattern}`, () => {
      const starts = patternStarts(pattern);
      if (expected === undefined) assert.equal(starts, undefined);
      else for (const start of expected) assert.ok(starts?.includes(start), `${start} in ${starts}`);
    });
  }
});

describe('CueScanner', () => {
  it('finds what a search of its own finds, whatever the text', () => {
    const patterns = STARTS.map(([pattern]) => pattern);
    const scanner = new CueScanner(patterns.map((pattern) => ({ pattern, max: 200 })));
    const texts = fc.string({
      unit: fc.constantFrom(...'特此通知妥当否请予批现^一二是不同意报：\n3期令𠮷'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const hits = scanner.scan(text);
        patterns.forEach((pattern, cue) => {
          const expected = [...text.matchAll(new RegExp(pattern.source, 'gm'))]
            .filter(([match]) => match !== '')
            .map((match) => match.index + match[0].length);
          const found = hits.filter((hit) => hit.cue === cue).map(({ end }) => end);
          assert.deepEqual(found, expected, `${pattern}`);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('counts a pattern as often as allowed, without overlap', () => {
    const scanner = new CueScanner([{ pattern: /同志/, max: 2 }, { pattern: /同志们/ }]);
    assert.deepEqual(scanner.scan('同志同志们同志'), [
      { cue: 0, start: 0, end: 2 },
      { cue: 0, start: 2, end: 4 },
      { cue: 1, start: 2, end: 5 },
    ]);
  });

  it('has nothing to say of an empty text', () => {
    assert.deepEqual(new CueScanner([{ pattern: /./ }]).scan(''), []);
  });
});
