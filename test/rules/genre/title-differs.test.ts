import rule from '../../../server/src/core/rules/genre/title-differs';
import { testRule } from '../../support/rule-tester';

const paper = (directive: string, word: string, closing: string) =>
  `${directive}清河县水利局关于𠮷镇防汛的${word}\r\n\r\n县人民政府：\r\n　　拟购置水泵2台，需资金86万元。\r\n　　${closing}\r\n\r\n清河县水利局\r\n2025年7月8日\r\n`;

testRule(rule, {
  bad: [
    {
      text: paper('', '⟦报告⟧', '妥否，请批示。'),
      fixed: paper('', '请示', '妥否，请批示。'),
      genre: 'request',
      severity: 'info',
      name: 'chosen by hand; CRLF, an astral character',
    },
    {
      text: paper('<!-- 文种：函 -->\r\n', '⟦通知⟧', '请函复。'),
      fixed: paper('<!-- 文种：函 -->\r\n', '函', '请函复。'),
      name: 'chosen by a comment',
    },
  ],
  good: [
    '',
    { text: paper('', '请示', '妥否，请批示。'), genre: 'request', why: '一致' },
    { text: paper('', '复函', '特此函复。'), genre: 'letter', why: '复函就是函' },
    { text: paper('', '报告', '特此报告。'), why: '没有指定' },
    // Each holds one part of a condition.
    {
      text: '凝心聚力抓好工作的报告\n——在全县干部大会上的讲话\n\n同志们：\n　　今天我讲三点。\n',
      genre: 'speech',
    },
  ],
});
