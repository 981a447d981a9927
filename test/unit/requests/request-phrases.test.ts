/** What counts as a request to the superior, and what only looks like one: a sentence a case. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { findRequests } from '../../../server/src/core/requests/request-phrases';

function requestsIn(sentence: string, recipient = '县人民政府'): string[] {
  const text = `甲县水利局关于防汛工作情况的报告\r\n\r\n${recipient}：\r\n　　今年𠮷水河平稳。\r\n　　${sentence}\r\n　　特此报告。\r\n`;
  const [document] = parse(text).documents;
  assert.ok(document);
  return findRequests(document).map(
    ({ span, firm }) => `${text.slice(span.start, span.end)}${firm ? '' : '?'}`,
  );
}

// A question mark behind the words: they may be mere courtesy.
const ASKED: readonly (readonly [sentence: string, ...found: string[]])[] = [
  ['请予解决。', '请予解决'],
  ['请予审批。', '请予审批'],
  ['恳请拨付经费30万元。', '恳请拨付'],
  ['恳请领导在百忙之中予以批示。', '恳请领导在百忙之中予以批示'],
  ['恳请上级部门加大资金支持力度。', '恳请上级部门加大'],
  ['请求县政府从预备费中列支20万元。', '请求县政府从预备费中列支'],
  ['为此，特向县政府申请专项经费50万元，请予拨付。', '申请', '请予拨付'],
  ['望批准为盼。', '望批准'],
  ['以上意见妥否，请示。', '妥否，请示'],
  ['以上意见，是否可行，请指示。', '是否可行，请指示'],
  ['建议县政府给予我局专项补助20万元。', '建议县政府给予我局专项补助?'],
  ['建议批准我局增设内设机构。', '建议批准'],
  ['所需经费，请县财政予以安排。', '请县财政予以安排'],
  ['拟请县政府召开专题会议研究解决。', '拟请县政府召开专题会议研究解决'],
  ['请将我县列入试点。', '请将我县列入'],
  ['需请县政府协调解决的有：征地问题。', '请县政府协调解决'],
  ['我局现申请增加编制3名。', '现申请增加'],
  ['恳请县委、县政府高度重视，安排专项资金。', '恳请县委、县政府高度重视，安排'],
  ['我们希望县政府解决管护经费。', '希望县政府解决'],
  ['恳请县政府给予支持。', '恳请县政府给予支持?'],
  ['恳请县政府：一是拨付经费；二是增加编制。', '恳请县政府：一是拨付'],
];

const NOT_ASKED: readonly string[] = [
  '',
  '请审阅。',
  '请批评指正，并请予以指导。',
  '请各单位抓好落实，解决突出问题。',
  '请县财政局拨付到位。',
  '请专家研究解决技术难题。',
  '已请县政府协调解决。',
  '经请示县政府同意，已拨付30万元。',
  '多次恳请上级解决，目前已落实资金。',
  '群众请求解决出行难问题。',
  '村民普遍反映吃水困难，恳请政府解决。',
  '有代表建议增加公交班次。',
  '建议有关部门加大支持力度。',
  '我局将积极申请上级资金支持。',
  '下一步，适时报请县政府批准。',
  '受理救助申请128件，批准102件。',
  '需要批准的事项，依法审批。',
  '希望全县上下共同努力，解决突出问题。',
  '有望解决供水难问题。',
  '请示报告制度得到落实，请假外出须经批准。',
  '邀请人大代表监督，聘请专业机构解决难题。',
  '请大家放心，我们一定解决。',
  '企业可以申请补助，符合条件的可向社区申请解决。',
  '当事人请求赔偿的，依法支持。',
  '恳请县政府继续关心支持我局工作。',
  '请予备案，请查收。',
  '来信中“恳请解决饮水问题”的有12件。',
  '《关于请求解决经费的请示》已经上报。',
  '结束语应当使用“特此报告”，不能用请批示一类用语。',
];

describe('findRequests', () => {
  for (const [sentence, ...found] of ASKED) {
    it(`finds ${sentence}`, () => assert.deepEqual(requestsIn(sentence), found));
  }
  for (const sentence of NOT_ASKED) {
    it(`leaves alone ${sentence || '(empty)'}`, () => assert.deepEqual(requestsIn(sentence), []));
  }

  it('knows an organ by its short name', () => {
    assert.deepEqual(requestsIn('恳请市局在项目上给予倾斜。', '市水利局'), ['恳请市局在项目上给予倾斜']);
    assert.deepEqual(requestsIn('恳请市局在项目上给予倾斜。', '县人民政府'), []);
  });

  it('is silent in what is said to a congress', () => {
    assert.deepEqual(requestsIn('请予审查批准。', '县人大常委会'), []);
  });
});
