import assert from 'node:assert/strict';
import { MAX_CHECKED } from '../../../server/src/core/checking/run';
import { createEngine } from '../../../server/src/core/engine';
import { defineRule } from '../../../server/src/core/rules/types';

const flagsEverything = defineRule(
  {
    id: 'wording/probe',
    title: '探针',
    severity: 'warning',
    basis: [],
    genres: 'any',
    fix: 'none',
    explanation: '',
    remedy: '',
    exceptions: [],
    messages: { found: '有问题。' },
    examples: { bad: [], good: [] },
  },
  ({ document, report }) => report({ message: 'found', span: document.paragraphs[0]!.span }),
);

describe('engine: limits', () => {
  const head = '甲县教育局关于防汛工作的通知\r\n各学校：\r\n　　请认真落实。\r\n';
  const engine = createEngine({ rules: [flagsEverything] });

  it('checks a document up to the limit', () => {
    assert.equal(engine.check(head).documents[0]?.findings.length, 1);
  });

  it('classifies a longer one, and leaves it unchecked', () => {
    const [analysis] = engine.check(head + '　　𠮷林镇要落实。\r\n'.repeat(MAX_CHECKED / 10)).documents;
    assert.equal(analysis?.classification.genre, 'notice');
    assert.deepEqual(analysis?.findings, []);
  });
});
