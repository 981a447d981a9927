import assert from 'node:assert/strict';
import type { Mark } from '../../../server/src/core/document/types';
import { mentionedSpans, normalize, slice, spanOf } from '../../../server/src/core/genres/normal-text';

const quotation = (start: number, end: number, closed = true): Mark => ({
  kind: 'quotation',
  span: { start, end },
  inner: { start: start + 1, end: end - 1 },
  closed,
  depth: 0,
});

describe('normalize', () => {
  const whole = (text: string, marks: readonly Mark[] = []) =>
    normalize(text, 0, [{ start: 0, end: text.length }], mentionedSpans(marks));

  it('drops white space, widens punctuation, narrows digits', () => {
    assert.equal(whole('　　通 知\r\n如下:第１号,(试行)').text, '通知如下：第1号，（试行）');
  });

  it('blanks out what is only mentioned', () => {
    assert.equal(whole('用“请示”结尾', [quotation(1, 5)]).text, '用“▢▢”结尾');
    assert.equal(whole('用“请示结尾', [quotation(1, 6, false)]).text, '用“请示结尾');
  });

  it('joins blocks by a line end, lines of a title by nothing', () => {
    const blocks = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ];
    assert.equal(normalize('甲乙\n丙丁', 0, blocks, []).text, '甲乙\n丙丁');
    assert.equal(normalize('甲乙\n丙丁', 0, blocks, [], { joined: true }).text, '甲乙丙丁');
  });

  it('leaves out punctuation on demand', () => {
    const text = '妥否,请批示。';
    assert.equal(normalize(text, 0, [{ start: 0, end: text.length }], [], { bare: true }).text, '妥否请批示');
  });

  it('keeps the way back to the file', () => {
    const text = '𠮷　通 知';
    const normal = normalize(text, 100, [{ start: 100, end: 100 + text.length }], []);
    assert.equal(normal.text, '𠮷通知');
    assert.deepEqual(spanOf(normal, 2, 4), { start: 103, end: 106 });
    assert.deepEqual(spanOf(slice(normal, 2, 4), 1, 2), { start: 105, end: 106 });
  });

  it('takes an empty text', () => {
    assert.equal(normalize('', 0, [], []).text, '');
  });
});
