import rule from '../../../server/src/core/rules/punct/space-after-ordinal';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('（一）⟦ ⟧排查隐患。各校要认真排查。'),
      fixed: paper('（一）排查隐患。各校要认真排查。'),
      genre: 'notice',
    },
    {
      text: paper('1.⟦ ⟧排查隐患，各校要认真排查。'),
      fixed: paper('1.排查隐患，各校要认真排查。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('一、⟦　⟧𠮷河排查。各校要认真排查。').replace(/\n/g, '\r\n'),
      fixed: paper('一、𠮷河排查。各校要认真排查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('1.排查隐患。'), why: '没有空格', genre: 'notice' },
    { text: paper('第一条　各校要排查隐患。'), why: '条款', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
