import rule from '../../../server/src/core/rules/report/closing-formula';
import { testRule } from '../../support/rule-tester';

const paper = (closing: string, eol = '\n', to = '县人民政府'): string =>
  [
    '甲县民政局关于冬春救助工作情况的报告',
    '',
    `${to}：`,
    '　　全县发放棉被𠮷3200床，救助困难群众1.1万人次。',
    closing,
    '',
    '甲县民政局',
    '2024年1月20日',
    '',
  ].join(eol);

testRule(rule, {
  bad: [
    {
      text: paper('　　⟦当否，请批复。⟧'),
      fixed: paper('　　特此报告。'),
      fixedBy: { '改为“以上报告，请审阅。”': paper('　　以上报告，请审阅。') },
      genre: 'report',
    },
    { text: paper('　　⟦特此请示。⟧'), fixed: paper('　　特此报告。'), genre: 'report' },
    { text: paper('　　⟦特此通知。⟧', '\r\n'), fixed: paper('　　特此报告。', '\r\n'), genre: 'report' },
    { text: paper('　　⟦望予批准。⟧'), fixed: paper('　　特此报告。'), genre: 'report' },
    { text: paper('　　特此报告。\n　　⟦请予批准。⟧'), fixed: paper('　　特此报告。'), genre: 'report' },
    // Each holds one part of a condition.
    {
      text: '甲县民政局关于冬春救助工作情况的报告\n\n县人民政府：\n　　全县发放棉被3200床。\n　　特此报告。⟦妥否，请批示。⟧\n\n甲县民政局\n2024年1月20日\n',
      genre: 'report',
    },
    // Each holds one part of a condition.
    {
      text: '甲县民政局关于冬春救助工作情况的报告\n\n县人民政府：\n　　全县发放棉被𠮷3200床，救助困难群众1.1万人次。\n　　⟦请予批准。⟧\n　　特此报告。\n\n甲县民政局\n2024年1月20日\n',
      genre: 'report',
    },
  ],
  good: [
    { text: paper('　　特此报告。'), genre: 'report' },
    { text: paper('　　专此报告，请审阅。'), genre: 'report' },
    { text: paper('　　以上报告，请审示。'), genre: 'report' },
    {
      text: paper('　　请予审议，并请提出意见。', '\n', '县人民代表大会'),
      genre: 'report',
      why: '人民代表大会',
    },
    { text: paper('　　下级单位来文常把“妥否，请批示”写作结束语。'), genre: 'report', why: '引号里的话' },
    // Each holds one part of a condition.
    {
      text: '甲县财政局关于2023年决算的报告\n\n县人大常委会：\n　　2023年，全县收入完成12.3亿元。\n　　妥否，请批示。\n\n甲县财政局\n2024年7月9日\n',
      genre: 'report',
    },
    {
      text: '甲县水利局关于申请购置水泵的报告\n\n县人民政府：\n　　我局水泵报废，恳请购置1台。\n　　妥否，请批示。\n\n甲县水利局\n2024年7月9日\n',
      genre: 'report',
    },
  ],
});
