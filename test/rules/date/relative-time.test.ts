import rule from '../../../server/src/core/rules/date/relative-time';
import { testRule } from '../../support/rule-tester';

const report = (body: string, date = '2024年1月10日') =>
  `清河县信访局关于信访工作情况的报告\n\n县人民政府：\n　　${body}\n　　特此报告。\n\n清河县信访局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: report('⟦上月⟧共接待群众320人次。'),
      fixed: report('2023年12月共接待群众320人次。'),
      genre: 'report',
      severity: 'info',
    },
    {
      text: report('⟦前年⟧建成接待大厅，⟦今年⟧1月扩建。'),
      fixed: report('2022年建成接待大厅，2024年1月扩建。'),
      genre: 'report',
    },
    { name: 'only in a sentence with data', text: report('⟦近日⟧，办结积案310件。'), genre: 'report' },
    {
      name: 'now, in a text without a date',
      text: report('⟦目前⟧，已办结310件。', ''),
      genre: 'report',
      severity: 'hint',
    },
    { name: 'no date', text: report('⟦去年⟧共处理来信320件。', '2024年×月×日'), genre: 'report' },
    {
      name: 'CRLF and an astral character',
      text: report('⟦去年⟧𠮷河镇来信50件。').replace(/\n/g, '\r\n'),
      fixed: report('2023年𠮷河镇来信50件。').replace(/\n/g, '\r\n'),
      genre: 'report',
    },
    // Each holds one part of a condition.
    {
      text: '清河县信访局关于信访工作情况的报告\n\n县人民政府：\n　　特此报告。\n　　⟦去年⟧共处理群众来信来访320件，办结率98%。\n\n清河县信访局\n2024年3月10日\n',
      genre: 'report',
    },
    // Each holds one part of a condition.
    { text: '信访工作心得体会\n\n　　⟦去年⟧，我共处理群众来信来访320件，办结率98%。\n', genre: 'reflection' },
  ],
  good: [
    '',
    { text: report('群众说“去年就反映过”。'), why: '引号里的原话', genre: 'report' },
    { text: report('申请日前应缴费满3个月。'), why: '“申请日前”不是“日前”', genre: 'report' },
    { text: report('过去年均来信320件。'), why: '“过去”和“年均”', genre: 'report' },
    // Each holds one part of a condition.
    {
      text: '清河县信访局关于信访工作情况的报告\n\n县人民政府：\n　　近年来，信访工作不断加强。目前工作平稳。\n　　特此报告。\n\n清河县信访局\n',
      genre: 'report',
    },
    {
      text: '清河县信访局关于2024年第一季度信访工作情况的报告\n\n县人民政府：\n共处理群众来信来访320件，比去年同期下降5%。今年以来没有发生积案。\n　　特此报告。\n\n清河县信访局\n2024年4月10日\n',
      genre: 'report',
    },
    {
      text: '2024年3月10日\n\n县人民政府：\n　　目前，已办结310件。\n　　特此报告。\n\n清河县信访局\n\n',
      genre: 'report',
    },
  ],
});
