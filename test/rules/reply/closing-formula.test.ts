import rule from '../../../server/src/core/rules/reply/closing-formula';
import { testRule } from '../../support/rule-tester';

const reply = (closing: string) =>
  `甲市人民政府关于同意设立工业园的批复\n\n乙县人民政府：\n　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：\n　　同意设立工业园。\n　　${closing}\n\n甲市人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: reply('⟦特此函复。⟧'),
      fixedBy: { '改为“此复。”': reply('此复。'), '改为“特此批复。”': reply('特此批复。') },
      genre: 'reply',
      severity: 'warning',
    },
    { text: reply('⟦妥否，请批示。⟧'), fixed: reply('此复。'), genre: 'reply' },
    {
      name: 'CRLF and an astral character',
      text: reply('𠮷河镇一并办理。⟦特此报告。⟧').replace(/\n/g, '\r\n'),
      fixed: reply('𠮷河镇一并办理。此复。').replace(/\n/g, '\r\n'),
      genre: 'reply',
    },
  ],
  good: [
    { text: reply('此复。'), genre: 'reply' },
    { text: reply('特此批复。'), genre: 'reply' },
    { text: reply('请按照国务院有关文件精神认真组织开展工作。'), why: '自然结束', genre: 'reply' },
    { text: reply('本批复自2024年6月1日起施行。'), genre: 'reply' },
    { text: reply('请示末尾的“特此通知”应改正。'), why: '引号里提到', genre: 'reply' },
    { text: '', genre: 'reply' },
    // Each holds one part of a condition.
    {
      text: '甲市人民政府关于同意设立工业园的批复\n\n乙县人民政府：\n　　贵办《关于商请支持工业园建设的函》（丙政办函〔2024〕5号）收悉。现函复如下：\n　　同意设立工业园。\n　　特此函复。\n\n甲市人民政府\n2024年5月6日\n',
      genre: 'reply',
    },
  ],
});
