import rule from '../../../server/src/core/rules/number/thousand-sep';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇投入⟦1,234，500⟧元。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇投入1234500元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('共有⟦3，200⟧户。'), fixed: notice('共有3200户。'), genre: 'notice' },
    { text: notice('拨付⟦12,34,567⟧元。'), genre: 'notice' },
    { text: notice('拨付⟦1234,567⟧元。'), genre: 'notice' },
  ],
  good: [
    {
      text: notice('今年5，300人参加。').replace('5，300人', '有5，约300人'),
      why: '不是千分撇',
      genre: 'notice',
    },
    { text: notice('投入1，234，500元。'), why: '另一条规则提示', genre: 'notice' },
    { text: notice('投入1,234.56万元，12,345人。'), why: '写法正确', genre: 'notice' },
    { text: notice('投入2024，其中12，34元。'), why: '不是三位一节', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
