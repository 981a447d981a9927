import rule from '../../../server/src/core/rules/number/large-plain';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇投入⟦50000000⟧元。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇投入5000万元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('产量⟦12345600⟧吨。'), fixed: notice('产量1234.56万吨。'), genre: 'notice' },
    { text: notice('投资⟦1,200,000,000⟧元。'), fixed: notice('投资12亿元。'), genre: 'notice' },
    { text: notice('面积⟦20,000,000⟧平方米。'), fixed: notice('面积2000万平方米。'), genre: 'notice' },
  ],
  good: [
    { text: notice('金额为5000000元。'), why: '七位数', genre: 'notice' },
    { text: notice('金额为50000000.50元。'), why: '有小数', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
