import assert from 'node:assert/strict';
import { type Paragraph, parse } from '../../../server/src/core/document';

/** The first paragraph of a text that begins with prose. */
function paragraphOf(text: string): Paragraph {
  const paragraph = parse(text).documents[0]?.paragraphs[0];
  assert.ok(paragraph !== undefined, 'has a paragraph');
  return paragraph;
}

describe('sentences and clauses', () => {
  /** Sentences are divided by ‖, clauses by |. */
  const cases: readonly (readonly [text: string, sentences: string])[] = [
    ['　　天晴。要去！去吗？', '天晴。‖要去！‖去吗？'],
    ['今天，天晴；明天：下雨。', '今天，|天晴；|明天：|下雨。'],
    ['刚才,XX主任讲了:很好;谢谢!', '刚才,|XX主任讲了:|很好;|谢谢!'],
    ['会议10:30开始，1,000人参加。', '会议10:30开始，|1,000人参加。'],
    ['他说：“很好。”大家鼓掌。', '他说：|“很好。”‖大家鼓掌。'],
    ['他说：“很好。真好。”大家鼓掌。', '他说：|“很好。‖真好。”‖大家鼓掌。'],
    ['喊着“加油！”的口号，前进。', '喊着“加油！”的口号，|前进。'],
    [
      '学习《干吗？好吧。》一书（见第3页。第4页也有，很好。）之后，要写。',
      '学习《干吗？好吧。》一书（见第3页。第4页也有，很好。）之后，|要写。',
    ],
    ['甲、乙、丙。', '甲、乙、丙。'],
    ['真的吗？！太好了……是的。', '真的吗？！‖太好了……是的。'],
    ['增长3.5%。版本1.2。', '增长3.5%。‖版本1.2。'],
    ['要落实.要检查.', '要落实.‖要检查.'],
    ['一.要落实责任，不得推诿。', '一.要落实责任，|不得推诿。'],
    ['𠮷林好😀。再来。', '𠮷林好😀。‖再来。'],
    ['第一句。　　第二句，  第三段。\r\n', '第一句。‖第二句，|第三段。'],
    ['未完（如此。还有', '未完（如此。‖还有'],
    ['他说"很好。"她说"不好。"完。', '他说"很好。"‖她说"不好。"‖完。'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const { sentences } = paragraphOf(text);
      assert.equal(
        sentences.map(({ clauses }) => clauses.map((clause) => clause.text).join('|')).join('‖'),
        expected,
      );
    });
  }

  it('the empty text has none', () => assert.deepEqual(parse('').documents[0]?.paragraphs, []));

  it('a run-in heading is the first sentence and the first child', () => {
    const paragraph = paragraphOf('（一）加强领导。各单位要落实。');
    assert.equal(paragraph.heading?.text, '（一）加强领导。');
    assert.equal(paragraph.heading?.title.text, '加强领导');
    assert.equal(paragraph.heading?.ordinal?.text, '（一）');
    assert.equal(paragraph.heading?.ordinal?.value, 1);
    assert.equal(paragraph.heading?.runIn, true);
    assert.equal(paragraph.children[0], paragraph.heading);
    assert.equal(paragraph.heading?.children[0], paragraph.sentences[0]);
    assert.equal(paragraph.ordinal, undefined);
  });
});

describe('inline ordinals', () => {
  const cases: readonly (readonly [text: string, ordinals: string])[] = [
    ['一是抓学习。二是抓落实。十二是抓总结。', 'shi1 shi2 shi12'],
    ['第一，要学。第二、要干。第三是要成。', 'di1 di2 di3'],
    ['首先，要学。其次要干。再次，要想。最后，要成。', 'shouxian1 shouxian2 shouxian3 shouxian4'],
    ['其一，要学。其二，要干。', 'qi1 qi2'],
    ['第一书记来了。最后一个问题。其他都好。一般来说。', ''],
    ['　　一是😀。\r\n', 'shi1'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const found = paragraphOf(text).sentences.flatMap(({ ordinal }) =>
        ordinal === undefined ? [] : [`${ordinal.series}${ordinal.value}`],
      );
      assert.equal(found.join(' '), expected);
    });
  }
});
