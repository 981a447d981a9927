/** Which numbered paragraphs begin with a heading, and which are provisions with an ordinal. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';

function firstParagraph(line: string) {
  const document = parse(`关于工作的批复\r\n你区：\r\n　　现批复如下：\r\n　　${line}\r\n　　其他。`)
    .documents[0]!;
  return document.body.find(({ text }) => text.startsWith(line.slice(0, 4)));
}

describe('run-in headings', () => {
  const headings = [
    '（一）加强领导。各单位要成立专班。',
    '（一）加强组织领导，压实工作责任。各单位要成立专班。',
    '一、突出重点，限期解决突出问题。有关部门要列出清单。',
    '（一）坚持夯基础、补短板，乡村振兴有力有效。粮食连年丰收。',
    '二、健全应急响应机制，做好重要物资储备。落实到人。',
    '（三）保障金应用尽用。各地要用好。',
    '（二）落实叫应机制。落实到𠮷林镇。',
    '（一）主要目标。到2025年建成。',
    '1.必须坚持党的领导。党的领导是根本。',
    '（四）永葆为民情怀，不变的为民初心。办好实事。',
  ];
  for (const line of headings) {
    it(line, () => {
      const block = firstParagraph(line);
      assert.ok(block?.kind === 'paragraph' && block.heading?.runIn, 'is a heading');
    });
  }

  const provisions = [
    '一、你区要抓紧编制园区总体规划和环境影响评价文件，按程序报批后组织实施。项目建成后报我局。',
    '四、各村（社区）要在进山路口设卡值守，对入山人员逐一登记检查。不得放行。',
    '二、请各单位于5月6日前报送名单。逾期不候。',
    '二、贵局所提事项，我局已研究。现答复如下。',
    '一、为削减污染负荷，原则同意实施该项目。有关事项另行通知。',
    '（二）工程预算核定为十一万元。超支不补。',
    '三、双方同意自2025年起互设联络点。每年一次。',
    '四、本通告自2024年1月1日起施行，有效期5年。原通告废止。',
    '（三）清理工作结束后，业务主管部门要做好检查验收。结果上报。',
    '1.三级医院考核应采用上述全部指标。不得增减。',
    '（六）要抓紧编制规划，按程序报批。逾期问责。',
  ];
  for (const line of provisions) {
    it(`none in: ${line}`, () => {
      const block = firstParagraph(line);
      assert.ok(block?.kind === 'paragraph');
      assert.equal(block.heading, undefined);
      assert.ok(block.ordinal);
    });
  }

  it('a whole paragraph of one sentence that orders something is none', () => {
    const line = '一、你区要抓紧编制园区总体规划，按程序报批后组织实施。';
    const block = firstParagraph(line);
    assert.ok(block?.kind === 'paragraph' && block.heading === undefined && block.ordinal);
  });
});
