import rule from '../../../server/src/core/rules/report/too-long';
import { testRule } from '../../support/rule-tester';

const sentence = '各项措施逐条对账销号，责任到人。';
const paper = (head: string, count: number, eol = '\n'): string =>
  [
    head,
    '',
    '县人民政府：',
    `　　${sentence.repeat(count)}`,
    '　　特此报告。',
    '',
    '甲县民政局',
    '2024年1月20日',
    '',
  ].join(eol);

testRule(rule, {
  bad: [
    { text: paper('甲县民政局⟦关于冬春救助情况的报告⟧', 200), genre: 'report', name: '专项报告' },
    { text: paper('甲县民政局⟦关于2023年民政工作情况的报告⟧', 330), genre: 'report', name: '综合报告' },
    { text: paper('甲县民政局⟦关于𠮷祥社区改造情况的报告⟧', 200, '\r\n'), genre: 'report', name: 'CRLF' },
    { text: paper('⟦关于福利院搬迁的报告⟧', 200), genre: 'report', name: '没有发文机关' },
  ],
  good: [
    { text: paper('甲县民政局关于冬春救助情况的报告', 180), genre: 'report', why: '不到3000字' },
    {
      text: paper('甲县民政局关于2023年民政工作情况的报告', 250),
      genre: 'report',
      why: '综合报告不到5000字',
    },
    { text: paper('甲县民政局关于2023年决算的报告', 250), genre: 'report', why: '决算报告' },
    {
      text: `${paper('甲县民政局关于冬春救助情况的报告', 10)}\n附件1\n\n救助名册\n\n　　${sentence.repeat(200)}\n`,
      genre: 'report',
      why: '附件不计',
    },
  ],
});
