import rule from '../../../server/src/core/rules/structure/order-of-tail';
import { testRule } from '../../support/rule-tester';

const report = (tail: string) =>
  `甲县教育局关于报送总结的报告\n\n县人民政府：\n　　现将总结报上。\n　　特此报告。\n\n${tail}`;

testRule(rule, {
  bad: [
    {
      name: 'the date above the signature',
      text: report('　　附件：总结\n\n2024年5月6日\n⟦甲县教育局⟧\n'),
      fixed: report('　　附件：总结\n\n甲县教育局\n2024年5月6日\n'),
      genre: 'report',
      severity: 'warning',
    },
    {
      name: 'the annotation above the signature; CRLF and an astral character',
      text: report('（联系人：张𠮷，电话：123456）\n\n⟦甲县教育局⟧\n2024年5月6日\n').replace(/\n/g, '\r\n'),
      fixed: report('甲县教育局\n\n（联系人：张𠮷，电话：123456）\n2024年5月6日\n').replace(/\n/g, '\r\n'),
      genre: 'report',
    },
    {
      name: 'the annotation below the copies',
      text: report('甲县教育局\n2024年5月6日\n\n抄送：县人大常委会。\n\n⟦（联系人：张三，电话：123456）⟧\n'),
      fixed: report('甲县教育局\n2024年5月6日\n\n（联系人：张三，电话：123456）\n\n抄送：县人大常委会。\n'),
      genre: 'report',
    },
  ],
  good: [
    { text: report('　　附件：总结\n\n甲县教育局\n2024年5月6日\n\n抄送：县人大常委会。\n'), genre: 'report' },
    { text: report('甲县教育局\n县财政局\n2024年5月6日\n'), why: '联合行文两个署名', genre: 'report' },
    { text: '', genre: 'report' },
  ],
});
