import assert from 'node:assert/strict';
import { allowedIn, termToAllow } from '../../../server/src/core/checking/allowed-terms';
import type { Finding } from '../../../server/src/core/findings';
import { unmark } from '../../support/rule-tester';

/** A finding on the words between ⟦ and ⟧. */
function given(marked: string, rule = 'wording/probe'): { text: string; finding: Finding } {
  const { text, spans } = unmark(marked);
  const span = spans[0] ?? { start: 0, end: 0 };
  return {
    text,
    finding: { rule, severity: 'warning', span, message: '', basis: [], fixes: [], related: [], tags: [] },
  };
}

describe('allowed terms', () => {
  const TERMS = ['𠮷河长制', '两山银行', '领导小组'];
  /** Marked text, whether the finding is dropped, and the rule. */
  const CASES: readonly (readonly [string, boolean, string?])[] = [
    ['推行⟦𠮷河长制⟧。', true],
    ['推行𠮷⟦河长⟧制。', true],
    ['推行𠮷河⟦长制度⟧。', true],
    ['推行⟦“𠮷河长制”⟧。', true],
    ['推行⟦《𠮷河长制》⟧。', true, 'cite/probe'],
    ['⟦推行𠮷河长制工作⟧。', false],
    ['推行⟦河长⟧制。', false],
    ['𠮷河长制，⟦河长⟧到位。', false],
    ['𠮷河长制⟦的⟧推行。', false],
    ['推行⟦𠮷河长制⟧。', false, 'punct/probe'],
    ['两处：⟦领导⟧小组', true, 'fact/probe'],
    ['⟦⟧', false],
  ];
  for (const [marked, dropped, rule] of CASES) {
    it(`${dropped ? 'drop' : 'keep'} ${rule ?? ''} ${marked}`, () => {
      const { text, finding } = given(marked, rule);
      assert.equal(allowedIn(text, TERMS)(finding), dropped);
    });
  }
  it('are none where none are set', () => {
    const { text, finding } = given('推行⟦𠮷河长制⟧。');
    assert.equal(allowedIn(text, ['', ...[]])(finding), false);
  });

  /** Marked text, the term that is offered, and the rule. */
  const OFFERS: readonly (readonly [string, string | undefined, string?])[] = [
    ['推行⟦“𠮷河长制”⟧。', '𠮷河长制'],
    ['推行⟦𠮷河长制，⟧。', '𠮷河长制'],
    ['⟦，⟧', '，'],
    ['⟦一句话。又一句话⟧', undefined],
    ['⟦第一行\r\n第二行⟧', undefined],
    [`⟦${'长'.repeat(31)}⟧`, undefined],
    ['⟦招办⟧', undefined, 'wording/banned-term'],
    ['⟦招办⟧', undefined, 'closing/typo'],
    ['⟦⟧', undefined],
  ];
  for (const [marked, term, rule] of OFFERS) {
    it(`offer ${term ?? 'nothing'} for ${marked.slice(0, 12)} ${rule ?? ''}`, () => {
      const { text, finding } = given(marked, rule);
      const offered = termToAllow(finding, text);
      assert.equal(offered, term);
      if (offered !== undefined) assert.equal(allowedIn(text, [offered])(finding), true);
    });
  }
});
