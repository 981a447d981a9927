import rule from '../../../server/src/core/rules/date/incomplete';
import { testRule } from '../../support/rule-tester';

const notice = (date: string, number = '') =>
  `清河县教育局关于做好防汛工作的通知\n${number}\n各学校：\n　　𠮷河水位上涨，请做好防范。\n　　特此通知。\n\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    { text: notice('⟦2024年7月16⟧'), fixed: notice('2024年7月16日'), genre: 'notice' },
    { text: notice('⟦二〇二四年元月⟧'), genre: 'notice' },
    { text: notice('⟦2024-3-5⟧'), fixed: notice('2024年3月5日'), genre: 'notice', severity: 'warning' },
    { text: notice('⟦2024/03/05⟧'), fixed: notice('2024年3月5日'), genre: 'notice' },
    { text: notice('⟦24年3月5日⟧'), fixed: notice('2024年3月5日'), genre: 'notice' },
    { name: 'a day that does not exist has no fix', text: notice('⟦2024.2.30⟧'), genre: 'notice' },
    {
      name: 'no year',
      text: notice('⟦3月5日⟧', '清教发〔2024〕5号\n'),
      fixed: notice('2024年3月5日', '清教发〔2024〕5号\n'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: notice('⟦2024.12.31⟧').replace(/\n/g, '\r\n'),
      fixed: notice('2024年12月31日').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('2024年3月5日'), genre: 'notice' },
    { text: notice('二〇二四年三月五日'), why: '汉字日期由另一条规则提示', genre: 'notice' },
  ],
});
