import assert from 'node:assert/strict';
import {
  DEFAULT_USER_SETTINGS,
  joinSettings,
  parseSettings,
  SETTING_KEYS,
  settingsSchema,
} from '@biganzi/shared';

const DEFAULTS = DEFAULT_USER_SETTINGS;

describe('settings from outside', () => {
  /** Given, what differs from the defaults, the complaints. */
  const CASES: readonly (readonly [string, unknown, object, readonly RegExp[]])[] = [
    ['nothing', undefined, {}, []],
    ['null, which VS Code sends for nothing', null, {}, []],
    ['an empty object', {}, {}, []],
    ['a severity', { rules: { 'a/b': 'off' } }, { rules: { 'a/b': 'off' } }, []],
    [
      'a severity with options',
      { rules: { 'a/b': { severity: 'hint', limit: 3, words: ['𠮷'] } } },
      { rules: { 'a/b': { severity: 'hint', limit: 3, words: ['𠮷'] } } },
      [],
    ],
    ['a key that it does not know', { trace: 'x' }, {}, []],
    [
      'a wrong severity beside a right one',
      { rules: { 'a/b': 'x', 'c/d': 'hint' } },
      { rules: { 'c/d': 'hint' } },
      [/biganzi\.rules\.a\/b 的值无效（"x"），已改用默认值：应是 error、.*off 之一，或对象/],
    ],
    [
      'a wrong severity among options, and a wrong option',
      { rules: { 'a/b': { severity: 'loud', limit: 3, other: { deep: 1 } } } },
      { rules: { 'a/b': { limit: 3 } } },
      [/rules\.a\/b\.severity 的值无效（"loud"）/, /rules\.a\/b\.other 的值无效/],
    ],
    ['wrong everywhere', { enable: 0, rules: [] }, {}, [/enable .*应是 true 或 false/, /rules .*应是对象/]],
    ['no object', 'on', {}, [/biganzi 应是一个对象/]],
    ['a list', [], {}, [/biganzi 应是一个对象/]],
    [
      'one name without its list',
      { organization: { own: ' 清河县教育局 ', superiors: ['清河县人民政府'] } },
      {
        organization: { own: ['清河县教育局'], superiors: ['清河县人民政府'], peers: [], subordinates: [] },
      },
      [],
    ],
    [
      'a wrong name in a list',
      { organization: { own: ['清河县教育局', 3, ''] } },
      { organization: { ...DEFAULTS.organization, own: ['清河县教育局'] } },
      [/own\.1 的值无效（3）.*文字/, /own\.2 的值无效（""）.*不空的文字/],
    ],
    [
      'an entry without its term, and one whose reason is no text',
      { terms: { banned: [{ replacement: '甲' }, { term: '乙', reason: 5 }, '丙', { term: '丁' }] } },
      { terms: { ...DEFAULTS.terms, banned: [{ term: '乙' }, { term: '丁' }] } },
      [/banned\.0\.term/, /banned\.1\.reason/, /banned\.2 的值无效（"丙"）.*对象/],
    ],
    [
      'switches',
      { suppressions: { requireReason: true, reportUnused: 'no' } },
      { suppressions: { requireReason: true, reportUnused: true } },
      [/reportUnused/],
    ],
  ];
  for (const [name, given, differs, complaints] of CASES) {
    it(name, () => {
      const { settings, problems } = parseSettings(given);
      assert.deepEqual(settings, { ...DEFAULTS, ...differs });
      assert.equal(problems.length, complaints.length, problems.join('\n'));
      for (const [index, pattern] of complaints.entries()) assert.match(problems[index] ?? '', pattern);
      assert.ok(Object.isFrozen(settings) && Object.isFrozen(settings.rules));
    });
  }

  it('have one editor key for each value of the schema', () => {
    const keys = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
      const inner = schema.unwrap();
      return 'shape' in inner ? Object.keys(inner.shape).map((name) => `${key}.${name}`) : [key];
    });
    assert.deepEqual([...SETTING_KEYS], keys);
  });
});

describe('settings of several sources', () => {
  const CASES: readonly (readonly [string, readonly unknown[], unknown])[] = [
    ['none', [], undefined],
    ['nothing over something', [{ enable: false }, undefined, null], { enable: false }],
    ['the later wins', [{ enable: false }, { enable: true }], { enable: true }],
    [
      'rules one by one',
      [{ rules: { 'a/b': 'off', 'c/d': 'hint' } }, { rules: { 'a/b': 'info' } }],
      { rules: { 'a/b': 'info', 'c/d': 'hint' } },
    ],
    [
      'a severity leaves the options below it, and options leave the severity',
      [
        { rules: { 'a/b': { severity: 'hint', limit: 3 }, 'c/d': 'off' } },
        { rules: { 'a/b': 'error', 'c/d': { limit: 1 } } },
      ],
      { rules: { 'a/b': { severity: 'error', limit: 3 }, 'c/d': { severity: 'off', limit: 1 } } },
    ],
    [
      'word lists go together, each word once, the nearer entry first',
      [
        { terms: { allowed: ['甲', '乙'], banned: [{ term: '丙', replacement: '丁' }] } },
        { terms: { allowed: ['乙', '戊'], banned: [{ term: '丙' }] } },
      ],
      { terms: { allowed: ['乙', '戊', '甲'], banned: [{ term: '丙' }] } },
    ],
    [
      'other lists do not',
      [{ organization: { own: ['甲'], peers: ['丙'] } }, { organization: { own: '乙' } }],
      { organization: { own: '乙', peers: ['丙'] } },
    ],
    ['what is wrong is passed on', [{ rules: 3 }, { rules: { 'a/b': 'off' } }], { rules: { 'a/b': 'off' } }],
  ];
  for (const [name, layers, joined] of CASES) {
    it(name, () => assert.deepEqual(joinSettings(...layers), joined));
  }
});
