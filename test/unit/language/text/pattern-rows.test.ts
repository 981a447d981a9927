import assert from 'node:assert/strict';
import { anyOf, grouped, inOrder } from '../../../../server/src/core/language/text/pattern-rows';

describe('patterns in rows', () => {
  it('find one of the rows, alone or within a sequence', () => {
    assert.deepEqual('甲𠮷乙丙'.match(anyOf([/甲|乙/, /𠮷/], 'gu')), ['甲', '𠮷', '乙']);
    const sequence = inOrder([/第/, anyOf([/一|二/, /三/]), /条/]);
    assert.ok(sequence.test('第三条'));
    assert.ok(!sequence.test('第二款'));
    assert.ok(!sequence.test('三条'));
  });

  it('keep groups, their signs and the flags', () => {
    const doubled = grouped('(', anyOf([/我们/, /进行/], 'g'), ')\\1(?!员)');
    assert.deepEqual('我们我们，进行进行员'.match(doubled), ['我们我们']);
    assert.equal(grouped('(?=', /甲/u, ')').flags, 'u');
  });
});
