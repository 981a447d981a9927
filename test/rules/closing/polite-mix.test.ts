import rule from '../../../server/src/core/rules/closing/polite-mix';
import { testRule } from '../../support/rule-tester';

const paper = (word: string, end: string, date = '\n\n甲县教育局\n2024年5月6日\n') =>
  `甲县教育局关于防汛工作的${word}\n\n县人民政府：\n　　汛期将至。\n${end}${date}`;

testRule(rule, {
  bad: [
    {
      text: paper('报告', '　　特此报告。\n　　⟦祝工作顺利！⟧'),
      fixed: paper('报告', '　　特此报告。'),
      genre: 'report',
      severity: 'info',
    },
    {
      text: paper('请示', '　　妥否，请批示。⟦谢谢！⟧'),
      fixed: paper('请示', '　　妥否，请批示。'),
      genre: 'request',
    },
    {
      name: 'a salute over two lines',
      text: paper('通知', '　　特此通知。\n　　⟦此致\n敬礼！⟧'),
      fixed: paper('通知', '　　特此通知。'),
      genre: 'notice',
    },
    {
      name: 'in a letter, CRLF and an astral character',
      text: paper('函', '　　𠮷河汛情，请函复。\n　　⟦顺祝商祺！⟧').replace(/\n/g, '\r\n'),
      fixed: paper('函', '　　𠮷河汛情，请函复。').replace(/\n/g, '\r\n'),
      genre: 'letter',
    },
  ],
  good: [
    { text: paper('函', '　　请予支持为荷。'), genre: 'letter' },
    { text: paper('邀请函', '　　祝工作顺利！'), genre: 'open-letter' },
    { text: paper('通知', '　　办事窗口要使用“谢谢”等文明用语。'), why: '引号里提到', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
