import assert from 'node:assert/strict';
import { parseSettings } from '@biganzi/shared';
import { createEngine } from '../../../server/src/core/engine';
import { defineRule } from '../../../server/src/core/rules/types';

/** Reports the options that it is given. */
const probe = defineRule(
  {
    id: 'wording/probe',
    title: '探针',
    severity: 'warning',
    basis: [],
    genres: 'any',
    fix: 'none',
    options: {
      limit: { description: '上限', default: 3 },
      strict: { description: '从严', default: false },
      words: { description: '词', default: ['甲'] },
    },
    explanation: '',
    remedy: '',
    exceptions: [],
    messages: { found: '{options}' },
    examples: { bad: [], good: [] },
  },
  ({ document, options, report }) => {
    report({ message: 'found', data: { options: JSON.stringify(options) }, span: document.span });
  },
);

const engine = createEngine({ rules: [probe] });

function told(given: unknown) {
  const { settings, problems } = engine.configure(parseSettings(given).settings);
  const findings = engine
    .check('关于经费的请示\n', { ...settings, genre: 'request' })
    .documents.flatMap((document) => document.findings);
  return {
    found: findings.map(({ severity, message }) => `${severity} ${message}`),
    problems: problems.map(({ message }) => message),
    settings,
  };
}

describe('settings made the engine’s', () => {
  it('give a rule the defaults of its options', () => {
    assert.deepEqual(told({}).found, ['warning {"limit":3,"strict":false,"words":["甲"]}']);
  });

  it('give it what the user set, with another severity', () => {
    const { found, problems } = told({
      rules: { 'wording/probe': { severity: 'hint', limit: 5, words: [] } },
    });
    assert.deepEqual(found, ['hint {"limit":5,"strict":false,"words":[]}']);
    assert.deepEqual(problems, []);
  });

  it('leave out options that it has not, and those of the wrong kind, and say so', () => {
    const { found, problems } = told({ rules: { 'wording/probe': { limit: '5', most: 1, strict: true } } });
    assert.deepEqual(found, ['warning {"limit":3,"strict":true,"words":["甲"]}']);
    assert.deepEqual(problems, [
      'rules.wording/probe 的选项 limit 应是数字，已改用默认值',
      'rules.wording/probe 没有选项 most',
    ]);
  });

  it('name the rule that may have been meant', () => {
    assert.deepEqual(told({ rules: { 'wording/prob': 'off', x: 'off' } }).problems, [
      'rules 中没有这条规则：wording/prob，您要找的是 wording/probe 吗？',
      'rules 中没有这条规则：x',
    ]);
  });

  it('turn the settings about switches into severities, which a rule’s own severity overrides', () => {
    const all = createEngine();
    const severities = (given: unknown) => all.configure(parseSettings(given).settings).settings.severities;
    assert.deepEqual(severities({}), {});
    assert.deepEqual(severities({ suppressions: { requireReason: true, reportUnused: false } }), {
      'suppression/unused': 'off',
      'suppression/reason-required': 'warning',
    });
    assert.deepEqual(
      severities({
        suppressions: { requireReason: true },
        rules: { 'suppression/reason-required': 'error' },
      }),
      { 'suppression/reason-required': 'error' },
    );
  });

  it('fill in the titles of leaders that have none', () => {
    const { settings } = told({
      terms: { leaderOrder: [{ name: '𠮷安' }], banned: [{ term: '甲', reason: '乙' }] },
    });
    assert.deepEqual(settings.terms?.leaderOrder, [{ name: '𠮷安', title: '' }]);
    assert.deepEqual(settings.terms?.banned, [{ term: '甲', reason: '乙' }]);
  });
});
