import assert from 'node:assert/strict';
import { join } from 'node:path';
import { slowPatterns, slowPatternsIn, whySlow } from '../../scripts/patterns/slow-patterns';
import { PROJECT_ROOT, sourceFiles } from './source-files';

describe('regular expressions', () => {
  // Three thousand of them take some seconds, and more on a machine with other work.

  it('are linear, wherever they are looked for', () => {
    const slow = sourceFiles('server/src', 'shared/src').flatMap((path) =>
      slowPatternsIn(join(PROJECT_ROOT, path)).map(
        ({ line, why, pattern }) => `${path}:${line} ${why}: ${pattern}`,
      ),
    );
    assert.deepEqual(slow, [], 'docs/decisions/0007-linear-patterns.md says how such patterns are mended');
  });

  const JUDGED: readonly (readonly [pattern: string, slow: boolean])[] = [
    ['\\s+$', true],
    ['(?<!\\s)\\s+$', false],
    ['^\\s*a', false],
    ['a\\s*b?\\s*c', true],
    ['a\\s{0,9}b?\\s{0,9}c', false],
    ['(a|aa)+$', true],
    ['《[^》]*》', true],
    ['《[^》]{0,100}》', false],
    ['(?<=\\d[ \\t]*)年', true],
    ['(?<=\\d[ \\t]{0,9})年', false],
    ['(?<![*\\w])年', false],
    ['(?<!一)(?:二)*三', true],
  ];
  for (const [pattern, slow] of JUDGED) {
    it(`${pattern} is ${slow ? 'slow' : 'linear'}`, () =>
      assert.equal(whySlow(pattern, '') !== undefined, slow));
  }

  it('are judged as they are joined of rows', () => {
    const rows = "const A = inOrder([/《/, anyOf([/甲/, grouped('(', /[^》]*/, ')')]), /》/], 'g');";
    assert.deepEqual(
      slowPatterns(rows).map(({ pattern }) => pattern),
      ['《(?:甲|([^》]*))》'],
    );
    assert.deepEqual(slowPatterns('const A = inOrder([/《/, /[^《》]*/, /》/]);'), []);
  });
});
