import rule from '../../../server/src/core/rules/closing/not-own-paragraph';
import { testRule } from '../../support/rule-tester';

const paper = (word: string, body: string) =>
  `甲县教育局关于防汛工作的${word}\n\n县人民政府：\n　　汛期将至。\n${body}\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('通知', '　　一、做好防范。⟦特此通知。⟧'),
      fixed: paper('通知', '　　一、做好防范。\n　　特此通知。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      name: 'a full-width space before the closing goes',
      text: paper('报告', '　　全县平稳。　⟦特此报告。⟧'),
      fixed: paper('报告', '　　全县平稳。\n　　特此报告。'),
      genre: 'report',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('请示', '　　𠮷河需资金5万元。⟦当否，请批示。⟧').replace(/\n/g, '\r\n'),
      fixed: paper('请示', '　　𠮷河需资金5万元。\n　　当否，请批示。').replace(/\n/g, '\r\n'),
      genre: 'request',
    },
  ],
  good: [
    { text: paper('报告', '　　特此报告。'), genre: 'report' },
    { text: paper('报告', '　　以上情况，特此报告。'), genre: 'report' },
    { text: paper('请示', '　　特此请示。妥否，请批示。'), why: '整段都是结束语', genre: 'request' },
    { text: '', genre: 'notice' },
  ],
});
