import rule from '../../../server/src/core/rules/number/currency';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。每人⟦人民币500块⟧，合计⟦¥3.5万元⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。每人500元，合计3.5万元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('共⟦800圆整⟧。'), fixed: notice('共800元。'), genre: 'notice' },
    { text: notice('交费⟦￥1,200元⟧。'), fixed: notice('交费1,200元。'), genre: 'notice' },
  ],
  good: [
    { text: notice('￥500'), why: '只有符号', genre: 'notice' },
    { text: notice('人民币500元。'), why: '没有重复', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
