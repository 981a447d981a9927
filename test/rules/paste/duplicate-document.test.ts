import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import rule from '../../../server/src/core/rules/paste/duplicate-document';
import { testRule } from '../../support/rule-tester';

const PARAGRAPHS = [
  '　　今年入汛以来，我县先后遭遇四次强降雨过程，𠮷家坝等三座水库超过汛限水位，部分乡镇出现内涝。',
  '　　县委、县政府及时启动应急响应，转移群众两千三百余人，投入抢险物料价值六十万元，没有发生人员伤亡。',
  '　　一是预报预警及时。气象、水文部门加密会商，提前两小时发出预警，为转移群众赢得了时间。',
  '　　二是责任落实到位。县领导包乡镇，乡镇干部包村组，党员包农户，做到每一户都有人管、有人问。',
  '　　三是抢险处置得力。消防、民兵、水利抢险队昼夜值守，先后排除险情十七处，保住了全部堤防和水库。',
  '　　下一步，要抓紧修复水毁工程，妥善安排受灾群众生活，认真总结经验教训，完善各项应急预案，为明年安全度汛打好基础。',
];
const TEXT = `${PARAGRAPHS.join('\n')}\n`;
const FUSED = `　　${PARAGRAPHS.map((line) => line.slice(2)).join('')}\n`;
const HEAD = '乙县关于防汛工作情况的报告\n\n市人民政府：\n';
const END = '　　特此报告。\n\n乙县人民政府\n2024年9月6日\n';
const first = PARAGRAPHS[0]!.slice(2);

testRule(rule, {
  bad: [
    {
      name: 'the copy behind the first, paragraph by paragraph',
      text: `${HEAD}${TEXT}${TEXT.replace(first, `⟦${first}⟧`)}${END}`,
      fixed: `${HEAD}${TEXT}${END}`,
      genre: 'report',
      severity: 'info',
    },
    {
      name: 'CRLF; the one without its line ends goes',
      text: `${HEAD}　　⟦${FUSED.trim()}⟧\n${TEXT}${END}`.replace(/\n/g, '\r\n'),
      fixed: `${HEAD}${TEXT}${END}`.replace(/\n/g, '\r\n'),
      genre: 'report',
    },
    {
      name: 'a few characters differ',
      text: `${HEAD}${TEXT.replace('两小时', '三小时').replace('十七处', '多处')}${TEXT.replace(first, `⟦${first}⟧`)}${END}`,
      genre: 'report',
    },
  ],
  good: [
    { text: `${HEAD}${TEXT}${END}`, why: '只有一份', genre: 'report' },
    {
      text: `${HEAD}${TEXT}${END}\n附件：防汛工作总结\n\n附件\n\n防汛工作总结\n\n${TEXT}`,
      why: '附件与正文相同',
      genre: 'report',
    },
    { text: '', why: '空文件', genre: 'report' },
  ],
});

describe('paste/duplicate-document', () => {
  it('offers no deletion where the line holds more than the copy', () => {
    const text = `${HEAD}　　会议指出，${FUSED.trim()}要向先进学习。\n${TEXT}${END}`;
    const rules = [rule];
    const severities = { [rule.meta.id]: 'info' } as const;
    const [document] = createEngine({ rules }).check(text, { severities, genre: 'report' }).documents;
    assert.equal(document?.findings.length, 1);
    assert.deepEqual(document?.findings[0]?.fixes, []);
  });
});
