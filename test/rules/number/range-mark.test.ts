import rule from '../../../server/src/core/rules/number/range-mark';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。补助⟦100--150⟧元，时间⟦3-5⟧天。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。补助100~150元，时间3~5天。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('面积⟦0.5-1.5⟧亩。'), fixed: notice('面积0.5~1.5亩。'), genre: 'notice' },
    { text: notice('每校⟦2～～3⟧名。'), fixed: notice('每校2~3名。'), genre: 'notice' },
  ],
  good: [
    { text: notice('以3-2名次胜出，编号A-30-50件。'), why: '编号', genre: 'notice' },
    { text: notice('100-30元。'), why: '减法', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
