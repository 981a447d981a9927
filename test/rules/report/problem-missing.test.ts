import rule from '../../../server/src/core/rules/report/problem-missing';
import { testRule } from '../../support/rule-tester';

const praise = '各项任务全面完成，成效显著，受到群众好评，工作走在全市前列。'.repeat(18);
const paper = (matter: string, more: string, eol = '\n'): string =>
  [
    matter,
    '',
    '县人民政府：',
    `　　${praise}`,
    ...(more === '' ? [] : [more]),
    '　　特此报告。',
    '',
    '甲县民政局',
    '2024年1月20日',
    '',
  ].join(eol);
const skeleton = (eol: string): string =>
  ['　　存在的主要问题', '　　〔请写明问题和原因〕', '　　下一步打算', '　　〔请写明措施和完成时限〕'].join(
    eol,
  );

testRule(rule, {
  bad: [
    {
      text: paper('甲县民政局⟦关于2023年民政工作情况的报告⟧', ''),
      fixed: paper('甲县民政局关于2023年民政工作情况的报告', skeleton('\n')),
      genre: 'report',
    },
    {
      text: paper('甲县民政局⟦关于养老服务工作的报告⟧', '', '\r\n'),
      fixed: paper('甲县民政局关于养老服务工作的报告', skeleton('\r\n'), '\r\n'),
      genre: 'report',
    },
    { text: paper('⟦关于𠮷祥街道养老工作开展情况的报告⟧', ''), genre: 'report' },
  ],
  good: [
    { text: paper('甲县民政局关于2023年民政工作情况的报告', '　　今后，我们将再接再厉。'), genre: 'report' },
    { text: paper('甲县民政局关于2023年民政工作情况的报告', '　　基层力量仍然薄弱。'), genre: 'report' },
    { text: paper('甲县民政局关于报送工作情况统计表的报告', ''), genre: 'report', why: '报送材料' },
    { text: paper('甲县民政局关于火灾救助工作情况的报告', ''), genre: 'report', why: '单项事件' },
    // Each holds one part of a condition.
    {
      text: `\n县人民政府：\n　　一、主要做法\n　　${'全县完成造林一批，栽植树木一批，成活率很高，群众十分满意。'.repeat(18)}\n　　特此报告。\n\n甲县林业局\n2024年12月3日\n`,
      genre: 'report',
    },
    // Each holds one part of a condition.
    {
      text: `甲县民政局关于冬春救助情况的报告\n\n县人民政府：\n　　${'各项任务全面完成，成效显著，受到群众好评，走在全市前列。'.repeat(50)}\n　　特此报告。\n\n甲县民政局\n2024年1月20日\n`,
      genre: 'report',
    },
    {
      text: `甲县民政局关于2023年民政工作情况的报告\n\n县人民政府：\n　　${'各项任务全面完成，成效显著，受到群众好评，走在全市前列。'.repeat(50)}\n`,
      genre: 'report',
    },
  ],
});
