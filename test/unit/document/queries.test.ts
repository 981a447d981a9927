import assert from 'node:assert/strict';
import {
  LineTable,
  nodeAt,
  outline,
  parse,
  pathAt,
  type Section,
  sentenceAt,
} from '../../../server/src/core/document';
import { assertLinear } from '../../support/growth';

function show(sections: readonly Section[], text: string): string {
  return sections
    .map(
      ({ heading, span, children }) =>
        `${heading.title.text}(${text.slice(span.start, span.end).length})${children.length === 0 ? '' : `[${show(children, text)}]`}`,
    )
    .join(' ');
}

describe('outline', () => {
  const cases: readonly (readonly [text: string, outline: string])[] = [
    ['', ''],
    ['正文。', ''],
    ['一、甲\n正文。\n二、乙\n正文。', '甲(8) 乙(7)'],
    ['一、甲\n（一）子丑。正文。\n（二）寅卯。正文。\n二、乙\n正文。', '甲(24)[子丑(10) 寅卯(10)] 乙(7)'],
    ['（一）子\n一、甲\n1.丙\r\n（二）丑', '子(5) 甲(13)[丙(5) 丑(4)]'],
    ['# 题的通知\n\n## 甲𠮷\n\n### 乙\n\n## 丙', '甲𠮷(15)[乙(7)] 丙(4)'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const [document] = parse(text).documents;
      assert.ok(document !== undefined);
      assert.equal(show(outline(document), text), expected);
    });
  }
});

describe('what stands at an offset', () => {
  const text = '\ufeff关于防汛的报告\r\n县政府：\r\n　　情况，很好。𠮷林镇也好。\r\n';
  const file = parse(text);

  it('finds the leaf, and the chain above it', () => {
    assert.equal(nodeAt(file, text.indexOf('很')).kind, 'clause');
    assert.deepEqual(
      pathAt(file, text.indexOf('很')).map(({ kind }) => kind),
      ['file', 'document', 'paragraph', 'sentence', 'clause'],
    );
    assert.equal(nodeAt(file, 0).kind, 'trivia');
    assert.equal(nodeAt(file, text.length).kind, 'trivia');
    assert.equal(nodeAt(parse(''), 0).kind, 'document');
  });

  it('finds the sentence', () => {
    const [document] = file.documents;
    assert.ok(document !== undefined);
    assert.equal(sentenceAt(document, text.indexOf('林'))?.text, '𠮷林镇也好。');
    assert.equal(sentenceAt(document, 1), undefined);
  });

  it('counts lines whatever ends them', () => {
    const table = new LineTable('甲\r\n乙\r丙\n\n😀');
    assert.equal(table.count, 5);
    assert.deepEqual(
      [0, 3, 5, 7, 8].map((offset) => table.lineOf(offset)),
      [0, 1, 2, 3, 4],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => table.textOf(line)),
      ['甲', '乙', '丙', '', '😀'],
    );
    assert.equal(new LineTable('').lineOf(0), 0);
  });
});

describe('parse: large and hostile texts', () => {
  const cases: readonly (readonly [string, (size: number) => string])[] = [
    ['one line', (size) => '工作要认真，'.repeat(size / 6)],
    ['one line of sentences', (size) => '工作要认真。'.repeat(size / 6)],
    [
      'ordinary lines',
      (size) => `一、加强领导。各单位要认真贯彻，${'抓好落实'.repeat(20)}。\n`.repeat(size / 100),
    ],
    ['line ends', (size) => '\n'.repeat(size)],
    ['opening marks', (size) => '“'.repeat(size)],
    ['crossed marks', (size) => '“（》'.repeat(size / 3)],
    ['straight quotation marks', (size) => '"。'.repeat(size / 2)],
    ['fences that do not end', (size) => '```\n~~~~\n`````\n'.repeat(size / 15)],
    ['comments that do not end', (size) => '<!--\n'.repeat(size / 5)],
    ['dates', (size) => '2024年5月6日\n'.repeat(size / 10)],
    ['labels', (size) => '附件1\n'.repeat(size / 4)],
    [
      'documents end to end',
      (size) => '关于甲的通知\n各科室：\n请办理。\n办公室\n2024年5月6日\n'.repeat(size / 33),
    ],
    ['abbreviations', (size) => '（以下简称'.repeat(size / 5)],
    ['white space', (size) => '　 \t'.repeat(size / 3)],
  ];
  for (const [name, textOf] of cases) {
    it(`${name}: 300,000 code units take no time that grows with the square`, () => {
      assertLinear(name, 300_000, (size) => {
        const text = textOf(size);
        return () => void parse(text);
      });
    });
  }
});
