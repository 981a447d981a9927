import assert from 'node:assert/strict';
import { type OfficialDocument, parse } from '../../../server/src/core/document';

function read(text: string): OfficialDocument {
  return parse(text).documents[0]!;
}

describe('title: a wrong mark at its end', () => {
  /** The title without the mark, the mark, its genre word. */
  const cases: readonly (readonly [text: string, plain: string, mark: string, word: string])[] = [
    [
      '关于召开关于全市冬春季森林防火工作会议的通知。\n\n各县应急管理局：\n　　正文。',
      '关于召开关于全市冬春季森林防火工作会议的通知',
      '。',
      '通知',
    ],
    ['甲县教育局关于新建𠮷林学校的请示：\r\n　　正文。', '甲县教育局关于新建𠮷林学校的请示', '：', '请示'],
    ['甲县财政局\n关于防汛经费的请示；\n县政府：', '甲县财政局关于防汛经费的请示', '；', '请示'],
    ['关于防汛工作的函，\n县水利局：', '关于防汛工作的函', '，', '函'],
    ['关于防汛工作的函、\n县水利局：', '关于防汛工作的函', '、', '函'],
    ['关于规范执法的意见（试行）。\n各单位：', '关于规范执法的意见（试行）', '。', '意见'],
    ['甲县转发乙市关于防溺水的通知的通知。\n各校：', '甲县转发乙市关于防溺水的通知的通知', '。', '通知'],
    ['2024年度防汛工作总结。\n县人民政府：\n　　正文。', '2024年度防汛工作总结', '。', '总结'],
    ['# 关于防汛工作的报告。\n\n县政府：', '关于防汛工作的报告', '。', '报告'],
  ];
  for (const [text, plain, mark, word] of cases) {
    it(JSON.stringify(text.slice(0, 30)), () => {
      const { title } = read(text);
      assert.ok(title, 'has a title');
      assert.equal(title.plain, plain);
      assert.equal(title.endMark?.text, mark);
      assert.equal(title.genreWord?.text, word);
      assert.equal(title.span.end, title.endMark?.span.end);
      assert.equal(text.slice(title.endMark?.span.start, title.endMark?.span.end), mark);
    });
  }

  const sentences = [
    '',
    '　　这是一份报告。\n　　请审阅。',
    '　　现将有关情况报告，\n请审阅。',
    '　　根据县政府关于防汛工作的通知，\n各乡镇行动起来。',
    '　　县里已下发关于防汛工作的通知。\n各乡镇行动起来。',
    '　　关于此事，我们写过一份详细的报告。\n请查阅。',
    '　　现提出以下意见：\n一、加强领导。',
    '各位代表：\n现在报告工作。',
    '县人民政府：\n　　正文。',
    '😀。\r\n正文。',
  ];
  for (const text of sentences) {
    it(`is no title: ${JSON.stringify(text.slice(0, 24))}`, () => assert.equal(read(text).title, undefined));
  }

  it('a title with no mark has none', () => {
    assert.equal(read('关于防汛的通知\n各乡镇：').title?.endMark, undefined);
  });
});

describe('title: dashes inside book title marks and quotation marks do not halve it', () => {
  const cases: readonly (readonly [text: string, matter: string])[] = [
    ['关于公布《信息披露模板第2号——净值公告》的公告', '公布《信息披露模板第2号——净值公告》'],
    ['关于《监管问答——定向发行（二）》适用有关问题的通知', '《监管问答——定向发行（二）》适用有关问题'],
    ['关于开展“清风——2024”行动的通知\r\n各乡镇：', '开展“清风——2024”行动'],
  ];
  for (const [text, matter] of cases) {
    it(text, () => {
      const { title } = read(text);
      assert.equal(title?.matter?.text, matter);
      assert.equal(title?.subtitle, undefined);
      assert.ok(title?.genreWord);
    });
  }

  it('halves it behind a book title', () => {
    const { title } = read('读《论语》有感——在全县读书会上的发言\n同志们：');
    assert.equal(title?.subtitle?.text, '在全县读书会上的发言');
  });
});

describe('title: the document’s number on its line', () => {
  const cases: readonly (readonly [text: string, plain: string, number: string])[] = [
    ['关于防汛工作的通知 ×政发〔2024〕5号\n各乡镇：\n正文。', '关于防汛工作的通知', '×政发〔2024〕5号'],
    [
      '甲县人民政府关于设立𠮷林园区的批复甲政函〔2015〕91号',
      '甲县人民政府关于设立𠮷林园区的批复',
      '甲政函〔2015〕91号',
    ],
    [
      '甲县人民政府关于印发防汛方案的通知甲政发〔2015〕9号',
      '甲县人民政府关于印发防汛方案的通知',
      '甲政发〔2015〕9号',
    ],
    ['关于企业名单的公告　2015年第32号\r\n正文。', '关于企业名单的公告', '2015年第32号'],
  ];
  for (const [text, plain, number] of cases) {
    it(text.slice(0, 40), () => {
      const { title, header, children } = read(text);
      assert.equal(title?.plain, plain);
      assert.equal(title?.text, plain);
      assert.deepEqual(
        header.documentNumbers.map((one) => one.text),
        [number],
      );
      assert.ok(children.some(({ kind }) => kind === 'documentNumber'));
    });
  }

  it('leaves a number in brackets to the suffix', () => {
    const { title, header } = read('关于防汛工作的通知（甲政发〔2024〕5号）\n各乡镇：');
    assert.equal(title?.suffix?.text, '（甲政发〔2024〕5号）');
    assert.deepEqual(header.documentNumbers, []);
  });
});
