import rule from '../../../server/src/core/rules/date/range-form';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `清河县教育局关于开展检查的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('检查时间为⟦3月5日到至8日⟧。'),
      fixed: notice('检查时间为3月5日至8日。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: notice('检查时间为⟦3月5日-4月8日⟧。'),
      fixed: notice('检查时间为3月5日至4月8日。'),
      genre: 'notice',
    },
    {
      text: notice('时间为2024年⟦3月5 - 8日⟧。'),
      fixed: notice('时间为2024年3月5日至8日。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷河镇⟦3月5~8日⟧检查。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河镇3月5日至8日检查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('检查时间为3月5—8日。'), genre: 'notice' },
    { text: notice('检查3月5日上午9:00-11:00进行。'), why: '时刻的起止', genre: 'notice' },
  ],
});
