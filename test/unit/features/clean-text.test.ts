import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { cleanText } from '../../../server/src/core/features/clean-text';

const plain = (text: string, span?: { start: number; end: number }) =>
  cleanText(parse(text), { markdown: false, ...(span ? { span } : {}) });
const markdown = (text: string) => cleanText(parse(text), { markdown: true });

describe('the clean text of a draft', () => {
  it('has no comments, wherever they stand', () => {
    const draft =
      '<!-- 文种：请示 -->\n关于购置设备的请示\n\n县人民政府：\n<!-- biganzi-disable-next-line a/b: 理由 -->\n　　我局拟购置设备𠮷台。<!-- 待核 -->\n';
    const { text, comments, signs } = plain(draft);
    assert.equal(text, '关于购置设备的请示\n\n县人民政府：\n　　我局拟购置设备𠮷台。\n');
    assert.deepEqual([comments, signs], [3, 0]);
  });

  it('has no front matter', () => {
    const { text } = markdown('---\ntitle: 稿\n---\n\n# 在会上的讲话\n\n同志们：\n');
    assert.equal(text, '在会上的讲话\n\n同志们：\n');
  });

  it('of Markdown has no signs, and every word', () => {
    const { text, signs } = markdown('## 一、**抓落实**\n\n- 第一条\n> 引用\n\n见[通知](a.md)和`代号`。\n');
    assert.equal(text, '一、抓落实\n\n第一条\n引用\n\n见通知和代号。\n');
    assert.equal(signs, 6);
  });

  it('leaves signs in a plain text, which are none there', () => {
    const draft = '# 号楼 2*3*4 与 5*6，编号 a_b_c，价格 * 元\n';
    assert.equal(plain(draft).text, draft);
  });

  it('leaves figures and an unclosed comment alone', () => {
    const draft = '合计 2 * 3 * 4 套，a_b_c，<!-- 没写完\n';
    assert.equal(markdown(draft).text, draft);
  });

  it('keeps line ends, and takes a part alone', () => {
    const draft = '甲\r\n<!-- biganzi-disable-file a/b -->\r\n乙丙\r\n';
    assert.equal(plain(draft).text, '甲\r\n乙丙\r\n');
    const start = draft.indexOf('丙');
    assert.equal(plain(draft, { start, end: start + 1 }).text, '丙');
    assert.equal(plain('').text, '');
  });

  it('takes no longer for many unclosed comments than for few', () => {
    assert.equal(plain('<!--'.repeat(50_000)).comments, 0);
  });
});
