import assert from 'node:assert/strict';
import { isMentioned, type Mark, marksAt, parse, scanMarks } from '../../../server/src/core/document';

function show(text: string, marks: readonly Mark[]): string {
  return marks
    .map(
      ({ kind, span, closed, depth }) =>
        `${kind[0]}${depth}${closed ? '' : '?'}${text.slice(span.start, span.end)}`,
    )
    .join(' ');
}

describe('marks', () => {
  /** q quotation, b book title, p parenthesis; the depth; ? for a mark without partner. */
  const cases: readonly (readonly [text: string, marks: string])[] = [
    ['', ''],
    ['没有标点', ''],
    ['“甲”与《乙》（丙）', 'q0“甲” b0《乙》 p0（丙）'],
    ['《关于〈决定〉的“通知”》', 'b0《关于〈决定〉的“通知”》 b1〈决定〉 q1“通知”'],
    ['（一)与(二）', 'p0（一) p0(二）'],
    ['"甲"和"乙"', 'q0"甲" q0"乙"'],
    ['“甲', 'q0?“甲'],
    ['甲”', 'q0?”'],
    ['（“甲）乙', 'p0（“甲） q1?“甲'],
    ['it’s “好”', 'q0“好”'],
    ['〔2024〕【甲】［乙］[丙]', 'p0〔2024〕 p0【甲】 p0［乙］ p0[丙]'],
    ['「甲『乙』」', 'q0「甲『乙』」 q1『乙』'],
    ['𠮷“😀”　（　）', 'q0“😀” p0（　）'],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.equal(show(text, scanMarks(text, 0, text.length)), expected));

  it('a mark without partner ends with its paragraph', () => {
    const text = '他说“甲\r\n乙”来了';
    const [document] = parse(text).documents;
    assert.equal(show(text, document?.marks ?? []), 'q0?“甲 q0?”');
  });

  it('the bracket of 1） is an ordinal’s, not a mark', () => {
    assert.deepEqual(parse('1）各单位要落实责任。').documents[0]?.marks, []);
  });

  it('covers the title over its lines', () => {
    const text = '关于印发《工作\n方案》的通知\n各单位：\n正文。';
    assert.equal(show(text, parse(text).documents[0]?.marks ?? []), 'b0《工作\n方案》');
  });
});

describe('isMentioned', () => {
  const cases: readonly (readonly [text: string, word: string, mentioned: boolean])[] = [
    ['要用“特此报告”结尾。', '特此报告', true],
    ['收到《关于资金的请示》后办理。', '请示', true],
    ['情况（妥否）如下。', '妥否', false],
    ['特此报告。', '特此报告', false],
    ['他说“特此报告', '特此报告', false],
    ['“甲”与“乙”之间特此报告“丙”。', '特此报告', false],
    ['正文。\n\n> 妥否，请批示。', '妥否', true],
    ['正文。\n\n```\n妥否\n```', '妥否', true],
    ['𠮷😀“特此报告”。', '特此报告', true],
    ['　　“（特此报告）”\r\n', '特此报告', true],
  ];
  for (const [text, word, mentioned] of cases) {
    it(`${JSON.stringify(text)} ${word}`, () => {
      const [document] = parse(text).documents;
      assert.ok(document !== undefined);
      const start = text.indexOf(word);
      assert.equal(isMentioned(document, { start, end: start + word.length }), mentioned);
    });
  }

  it('marksAt gives the outermost first', () => {
    const text = '《关于〈决定〉的通知》';
    const [document] = parse(`看${text}。`).documents;
    assert.ok(document !== undefined);
    const found = marksAt(document, { start: 5, end: 7 });
    assert.deepEqual(
      found.map(({ depth }) => depth),
      [0, 1],
    );
  });
});

describe('definitions', () => {
  const cases: readonly (readonly [text: string, terms: string])[] = [
    ['太原钢铁公司（以下简称“太钢”）改造。', '太钢'],
    ['自由贸易试验区（以下简称自贸试验区）建设。', '自贸试验区'],
    ['《解释》（法释〔2009〕19号，以下简称《解释》）修改。', '《解释》'],
    ['单位（以下称“授权主体”）与机构（以下统称"机构"）。', '授权主体 机构'],
    ['以下简称甲。', ''],
    ['（以下简称“甲', ''],
    ['𠮷林镇（简称“吉镇”）😀。\r\n', '吉镇'],
    ['', ''],
    ['　　（下称“甲”）', '甲'],
  ];
  for (const [text, terms] of cases) {
    it(JSON.stringify(text), () => {
      const found = parse(text).documents[0]?.definitions ?? [];
      assert.equal(found.map(({ term }) => term.text).join(' '), terms);
    });
  }
});
