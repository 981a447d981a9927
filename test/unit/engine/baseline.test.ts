import assert from 'node:assert/strict';
import { newFindings, readBaseline, recordFindings, renderBaseline } from '../../../server/src/core/baseline';
import type { Finding } from '../../../server/src/core/findings';
import { digest } from '../../../server/src/host/digest';

/** A finding of `rule` at each place of `words`. */
function findings(text: string, words: string, rule = 'closing/typo'): Finding[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    rule,
    severity: 'error',
    span: { start: index, end: index + words.length },
    message: '',
    basis: [],
    fixes: [],
    related: [],
    tags: [],
  }));
}

describe('the baseline', () => {
  const OLD = '　　请函复为何。\n　　𠮷县特次通知，请照办。\n';
  const known = recordFindings(OLD, findings(OLD, '特次'), digest);
  const fresh = (text: string, words = '特次', rule?: string) =>
    newFindings(text, findings(text, words, rule), known, digest).length;

  it('knows a finding again in the same text', () => assert.equal(fresh(OLD), 0));
  it('knows it when lines, line ends and white space around it changed', () => {
    assert.equal(fresh(`　　新的一段。\n\n${OLD.replace(/\n/g, '\r\n').replace(/　/g, ' ')}`), 0);
  });
  it('does not mind what the next sentence says', () => {
    assert.equal(fresh(OLD.replace('请照办。', '请照办。另有一句。')), 0);
  });
  it('takes it for new when its own sentence changed', () =>
    assert.equal(fresh(OLD.replace('照办', '遵办')), 1));
  it('takes another rule at the same place for new', () =>
    assert.equal(fresh(OLD, '特次', 'wording/other'), 1));
  it('counts: the second of two alike is new', () => {
    const twice = `${OLD}　　𠮷县特次通知，请照办。\n`;
    assert.equal(fresh(twice), 1);
    const both = recordFindings(twice, findings(twice, '特次'), digest);
    assert.equal(newFindings(twice, findings(twice, '特次'), both, digest).length, 0);
  });
  it('takes a finding over several lines by its first', () => {
    const whole = (text: string): Finding[] =>
      findings(text, '特次').map((one) => ({ ...one, span: { start: 0, end: text.length } }));
    const before = recordFindings(OLD, whole(OLD), digest);
    assert.equal(newFindings(`${OLD}　　又一段。`, whole(`${OLD}　　又一段。`), before, digest).length, 0);
  });

  it('knows the places of a merged finding one by one', () => {
    const [first, ...rest] = findings(`${OLD}${OLD}`, '特次');
    const merged = { ...first!, places: [first!, ...rest].map(({ span }) => span) };
    const both = recordFindings(`${OLD}${OLD}`, [merged], digest);
    assert.equal(newFindings(`${OLD}${OLD}`, [first!, ...rest], both, digest).length, 0);
    assert.equal(newFindings(`${OLD}${OLD}`, [merged], both, digest).length, 0);
    assert.equal(newFindings(`${OLD}${OLD}`, [merged], known, digest).length, 1);
  });

  it('is written in one order, read back as it was, and holds no words of the draft', () => {
    const file = renderBaseline(
      new Map([
        ['乙.txt', known],
        ['甲.txt', known],
      ]),
    );
    assert.equal(
      renderBaseline(
        new Map([
          ['甲.txt', known],
          ['乙.txt', known],
        ]),
      ),
      file,
    );
    assert.deepEqual(readBaseline(file)?.get('甲.txt'), known);
    assert.doesNotMatch(file, /特次|通知|照办/);
  });

  for (const text of ['', '{', '[]', 'null', '{"version":2,"files":{}}']) {
    it(`is none: ${text || 'an empty file'}`, () => assert.equal(readBaseline(text), undefined));
  }
  it('with wrong values is read as far as it goes', () => {
    const read = readBaseline('{"version":1,"files":{"a":3,"b":{"r":{"x":"1","y":2}},"__proto__":{}}}');
    assert.deepEqual([...(read?.get('b')?.get('r') ?? [])], [['y', 2]]);
    assert.equal(read?.get('a')?.size, 0);
  });
});
