import rule from '../../../server/src/core/rules/date/year-mismatch';
import { testRule } from '../../support/rule-tester';

const summary = (body: string, date = '2025年7月3日') =>
  `甲县林场2025年上半年工作总结\n\n　　${body}\n　　一、造林。完成造林3600亩。\n\n甲县林场\n${date}\n`;
const plan = (body: string) =>
  `甲县林场2025年工作计划\n\n　　为做好工作，制定本计划。\n　　${body}\n\n甲县林场\n2024年12月30日\n`;

testRule(rule, {
  bad: [
    {
      text: '关于桃川县养老服务情况的调研报告\n\n　　为掌握现状，进行了调研。\n　　培训护理员，到⟦2024年底⟧持证率达到80%以上。\n\n桃川县民政局\n2025年5月12日\n',
      genre: 'research-report',
    },
    {
      name: 'CRLF and an astral character',
      text: summary('⟦2023年，⟧𠮷山林场完成了任务。').replace(/\n/g, '\r\n'),
      genre: 'work-summary',
    },
    { text: summary('2025年以来，完成了任务。', '⟦2025年12月3日⟧'), genre: 'work-summary' },
    { text: plan('确保⟦2024年6月底前⟧全面完成造林任务。'), genre: 'work-plan' },
  ],
  good: [
    { text: summary('2025年以来，比2024年增长5%。'), why: '相符', genre: 'work-summary' },
    { text: plan('2024年6月底前完成的项目已经验收。'), why: '已经完成的事', genre: 'work-plan' },
    { text: plan('确保2026年3月底前完成造林任务。'), why: '跨到下一年', genre: 'work-plan' },
    { text: '', genre: 'work-plan' },
  ],
});
