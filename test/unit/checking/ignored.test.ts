import assert from 'node:assert/strict';
import { ignoredPlace, withoutIgnored } from '../../../server/src/core/checking/ignored';
import type { Finding } from '../../../server/src/core/findings';

const RULE = 'wording/colloquial';

function findingAt(text: string, words: string, from = 0, rule = RULE): Finding {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  const span = { start, end: start + words.length };
  return { rule, severity: 'info', span, message: '', basis: [], fixes: [], related: [], tags: [] };
}

function isIgnored(before: string, after: string, words: string): boolean {
  const { span } = findingAt(before, words);
  return withoutIgnored(after, [findingAt(after, words)], [ignoredPlace(before, RULE, span)]).length === 0;
}

describe('what the writer ignores', () => {
  const text = '　　各单位要𠮷抓紧搞好这项工作，不得拖延。\r\n';

  const still: Readonly<Record<string, string>> = {
    'in the same text': text,
    'further down': `标题\n\n${text}`,
    'with other white space': '各单位 要𠮷抓紧　搞好这项工作，不得拖延。',
    'when the words behind are rewritten': '　　各单位要𠮷抓紧搞好今年的防汛。',
    'when the words before are rewritten': '　　请大家一起搞好这项工作，不得拖延。',
  };
  for (const [how, after] of Object.entries(still)) {
    it(`is known again ${how}`, () => assert.ok(isIgnored(text, after, '搞好')));
  }

  it('is told again where its place is rewritten', () => {
    assert.ok(!isIgnored(text, '　　乡镇负责搞好群众的思想。', '搞好'));
  });

  it('says nothing of the same words elsewhere', () => {
    const two = `${text}　　村里负责搞好群众的思想。\n`;
    const first = findingAt(two, '搞好');
    const second = findingAt(two, '搞好', first.span.end);
    const left = withoutIgnored(two, [first, second], [ignoredPlace(two, RULE, first.span)]);
    assert.deepEqual(left, [second]);
  });

  it('knows a line of its own by its words alone', () => {
    assert.ok(isIgnored('搞好\n', '前文。\n搞好\n后文。', '搞好'));
    assert.ok(!isIgnored('搞好\n', '前文搞好后文。', '搞好'));
  });

  it('is a rule for the whole document when it has no words, and no other rule', () => {
    const all = [{ rule: RULE, words: '', before: '', after: '' }];
    const other = findingAt(text, '搞好', 0, 'wording/redundant');
    assert.deepEqual(withoutIgnored(text, [findingAt(text, '搞好'), other], all), [other]);
  });

  it('takes away a finding for many places only when all of them are ignored', () => {
    const many = '搞好一，搞好二。';
    const first = findingAt(many, '搞好');
    const second = findingAt(many, '搞好', 2);
    const merged: Finding = { ...first, places: [first.span, second.span] };
    const one = ignoredPlace(many, RULE, first.span);
    const two = ignoredPlace(many, RULE, second.span);
    assert.equal(withoutIgnored(many, [merged], [one]).length, 1);
    assert.equal(withoutIgnored(many, [merged], [one, two]).length, 0);
  });
});
