import rule from '../../../server/src/core/rules/structure/opening-missing-basis';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const tasks = (count: number) => '要认真排查隐患。'.repeat(count);

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice(`⟦各学校和𠮷镇中心校要立即开展检查。⟧${tasks(20)}`).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice(`⟦请你们认真组织实施。⟧\n　　${tasks(20)}`).replace('你们', '有关单位'), genre: 'notice' },
    {
      text: `甲县教育局关于购置校车的请示\n\n县人民政府：\n　　⟦我局拟购置校车5辆。⟧${'每辆30万元，用于接送学生。'.repeat(12)}\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n`,
      fixed: `甲县教育局关于购置校车的请示\n\n县人民政府：\n　　根据〔依据〕，为〔目的〕，现将有关事项请示如下：\n　　我局拟购置校车5辆。${'每辆30万元，用于接送学生。'.repeat(12)}\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n`,
      genre: 'request',
    },
  ],
  good: [
    {
      text: notice(`为进一步做好安全工作，请各学校开展检查。${tasks(20)}`),
      why: '写了目的',
      genre: 'notice',
    },
    { text: notice(`现就有关事项通知如下。${tasks(20)}`), why: '开门见山', genre: 'notice' },
    {
      text: `甲县教育局关于召开安全工作会议的通知\n\n各学校：\n　　请各学校派人参加。${tasks(20)}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`,
      why: '会议通知',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
