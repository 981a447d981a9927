import assert from 'node:assert/strict';
import { matchClosingFormula, normalizeFormula, parse } from '../../../server/src/core/document';

/** Every closing formula that genres.md names, right or wrong for its genre. */
const FORMULAE = [
  '特此请示。',
  '特此请示，请批示。',
  '特此请示，请予批准。',
  '特此报告。',
  '特此报告，请查收。',
  '特此通知。',
  '特此通报。',
  '特此通告。',
  '特此公告。',
  '特此函复。',
  '特此复函。',
  '特此函告。',
  '特此函达。',
  '特此函商，请予函复。',
  '特此函询，请予函复。',
  '特此批复。',
  '特此说明。',
  '特此决定。',
  '特此意见。',
  '特此汇报。',
  '特此命令。',
  '特此纪要。',
  '专此报告。',
  '专此函达。',
  '此复。',
  '此令。',
  '妥否，请批示。',
  '妥否，请批复。',
  '当否，请批示。',
  '当否，请批复。',
  '可否，请批复。',
  '可否，请批示。',
  '是否妥当，请批示。',
  '以上妥否，请批示。',
  '请审示。',
  '请核示。',
  '请批示！',
  '以上请示，请予审批。',
  '以上请示，请予审示。',
  '以上请示如无不妥，请批准。',
  '以上请示如无不妥，请批转各地执行。',
  '请予批准。',
  '请予批准为盼。',
  '以上报告，请审阅。',
  '以上报告，请审示。',
  '以上报告如有不妥，请指正。',
  '以上情况，特此报告。',
  '以上意见，如无不妥，请批转各地贯彻执行。',
  '以上意见，请审阅。',
  '以上意见供参考。',
  '以上意见，请予研究。',
  '请予支持为盼。',
  '请予支持为荷。',
  '盼复。',
  '即请函复。',
  '请予审批，盼函复。',
  '望准予为荷。',
  '为盼。',
  '请遵照执行。',
  '请认真贯彻执行。',
  '请参照执行。',
  '请结合实际认真贯彻落实。',
  '请抓好落实。',
  '请贯彻执行。',
  '现提请审议。',
  '现提请审议决定。',
  '请予审议。',
  '请予评议。',
  '以上述职，请予评议。',
  '此致敬礼！',
  '此致',
  '敬礼！',
  '谢谢大家！',
  '谢谢！',
  '散会。',
  '会议到此结束，散会！',
  '我就讲这些，谢谢大家。',
  '汇报完毕。',
  '本通告自发布之日起施行。',
  '本决定自2024年1月1日起施行。',
  '本意见自印发之日起施行，有效期5年。',
  '本办法自公布之日起施行。',
  '现予公告。',
  '现予公布。',
  '以上汇报，不妥之处，请批评指正。',
  '以此共勉。',
  '借此共勉，谢谢！',
  '祝大会圆满成功！',
  '最后，祝各位代表身体健康！',
  '敬请光临。',
  '请予评议，谢谢大家！',
] as const;

describe('closing formulae', () => {
  for (const formula of FORMULAE) {
    it(formula, () => {
      const [document] = parse(`关于工作的通知\n各单位：\n　　正文。\n　　${formula}`).documents;
      assert.deepEqual(document?.closings.map(({ text }) => text).join(''), formula);
      assert.ok(document?.closings.every(({ ownParagraph }) => ownParagraph));
    });
  }

  it('are normalised without punctuation and white space', () => {
    assert.equal(normalizeFormula('　妥否，\r\n请 批示！'), '妥否请批示');
    assert.equal(normalizeFormula('请×局函复😀。'), '请×局函复');
    assert.equal(normalizeFormula(''), '');
  });

  it('is none: the empty text, plain sentences', () => {
    for (const text of [
      '',
      '各单位要认真贯彻。',
      '情况已经报告。',
      '请示已经收到',
      '我们请求支持工作的开展',
      '执行情况良好',
    ]) {
      assert.equal(matchClosingFormula(normalizeFormula(text)), undefined, text);
    }
  });
});

describe('closings of a document', () => {
  /** The closings, each with its formula; ! when they fill their paragraph. */
  const cases: readonly (readonly [name: string, text: string, closings: readonly string[]])[] = [
    ['at the end of a paragraph', '正文很长。现将方案报上，请审阅。', ['请审阅。']],
    ['two in a row', '正文。\n特此报告。妥否，请批示。', ['特此报告。!', '妥否，请批示。!']],
    ['on two lines', '正文。\r\n此致\r\n敬礼！\r\n', ['此致!', '敬礼！!']],
    ['behind an ordinal', '正文。\n三、本批复自2024年1月1日起施行。', ['本批复自2024年1月1日起施行。']],
    [
      'before a repeal',
      '正文。\n本通知自印发之日起施行。原《通知》同时废止。',
      ['本通知自印发之日起施行。!'],
    ],
    [
      'the last call of a speech',
      '正文。\n同志们，让我们携起手来，为建设美好家园而奋斗！\n谢谢大家！',
      ['同志们，让我们携起手来，为建设美好家园而奋斗！!', '谢谢大家！!'],
    ],
    [
      'the last call runs from its clause',
      '正文。\n路在脚下。面向未来，让我们一起努力，共创辉煌！',
      ['让我们一起努力，共创辉煌！'],
    ],
    ['not in quotation marks', '正文。\n报告用“特此报告。”', []],
    ['not before the mark', '正文。\n请示的结尾用“妥否，请批示”。', []],
    ['not in marks one after another', '正文。\n可用“特此请示”“当否，请批复”。', []],
    ['not where the mark goes on', '正文。\n“以上报告，请审阅”等语均可。', []],
    ['not in a book title', '正文。\n见《𠮷县，请予批准》', []],
    ['behind a quotation', '正文。\r\n“五个一”方案附后，请审阅。', ['请审阅。']],
    ['with a word in marks', '正文。\n祝“两会”圆满成功！', ['祝“两会”圆满成功！!']],
    ['behind a mark without partner', '正文。\n“正文，请审阅。', ['请审阅。']],
    ['not in the first part', `特此报告。\n${'正文很长，说明情况。\n'.repeat(12)}`, []],
    ['without an end mark', '　　正文😀。\n　　特此通知', ['特此通知!']],
    ['the empty text', '', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const closings = parse(text).documents[0]?.closings ?? [];
      assert.deepEqual(
        closings.map((closing) => `${closing.text}${closing.ownParagraph ? '!' : ''}`),
        expected,
      );
    });
  }
});
