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
  ],
});
