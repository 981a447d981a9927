import rule from '../../../server/src/core/rules/fact/place-spelling';
import { testRule } from '../../support/rule-tester';

const notice = (...lines: string[]) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n${lines.map((line) => `　　${line}\n`).join('')}　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'one place each: a hint; CRLF and an astral character',
      text: notice('聚源工地有43名𠮷工人前来反映。', '要关注⟦聚园工地⟧的工资发放。').replace(/\n/g, '\r\n'),
      fixed: notice('聚源工地有43名𠮷工人前来反映。', '要关注聚源工地的工资发放。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: notice('石梁村要抓紧。石梁村要巩固。', '⟦石粱村⟧要整改。'),
      fixed: notice('石梁村要抓紧。石梁村要巩固。', '石梁村要整改。'),
      genre: 'notice',
      severity: 'warning',
    },
  ],
  good: [
    { text: notice('着力解决农村问题。', '加快农村发展。'), why: '“农村”不是地名', genre: 'notice' },
    { text: notice('建设试验区。', '支持实验区。'), why: '泛称', genre: 'notice' },
    { text: notice('使用黄河水。', '在郑州黄河边。'), why: '前一字属于另一个词', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
