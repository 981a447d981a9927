import assert from 'node:assert/strict';
import { parseSettings } from '@biganzi/shared';

const DEFAULTS = { enable: true, rules: {} };

describe('settings from outside', () => {
  /** Given, taken, how many complaints. */
  const CASES: readonly (readonly [string, unknown, unknown, number])[] = [
    ['nothing', undefined, DEFAULTS, 0],
    ['null, which VS Code sends for nothing', null, DEFAULTS, 0],
    ['an empty object', {}, DEFAULTS, 0],
    ['a severity', { rules: { 'a/b': 'off' } }, { enable: true, rules: { 'a/b': 'off' } }, 0],
    ['a key that it does not know', { trace: 'x' }, DEFAULTS, 0],
    [
      'a wrong severity beside a right one',
      { rules: { 'a/b': 'x', 'c/d': 'hint' } },
      { enable: true, rules: { 'c/d': 'hint' } },
      1,
    ],
    ['wrong everywhere', { enable: 0, rules: [] }, DEFAULTS, 2],
    ['no object', 'on', DEFAULTS, 1],
    ['a list', [], DEFAULTS, 1],
  ];
  for (const [name, given, taken, complaints] of CASES) {
    it(name, () => {
      const { settings, problems } = parseSettings(given);
      assert.deepEqual(settings, taken);
      assert.equal(problems.length, complaints, problems.join('\n'));
      assert.ok(Object.isFrozen(settings) && Object.isFrozen(settings.rules));
    });
  }
});
