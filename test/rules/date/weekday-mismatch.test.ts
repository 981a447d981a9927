import rule from '../../../server/src/core/rules/date/weekday-mismatch';
import { testRule } from '../../support/rule-tester';

const notice = (when: string, date = '2024年5月6日') =>
  `清河县教育局关于召开安全工作会议的通知\n\n各学校：\n　　定于${when}召开安全工作会议，请准时参加。\n　　特此通知。\n\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      name: 'the year from the document',
      text: notice('5月10日（⟦周六⟧）上午'),
      fixed: notice('5月10日（周五）上午'),
      genre: 'notice',
      severity: 'error',
    },
    {
      name: 'both ends of a span',
      text: notice('2024年5月10日（⟦星期四⟧）至12日（⟦星期六⟧）'),
      fixed: notice('2024年5月10日（星期五）至12日（星期日）'),
      genre: 'notice',
    },
    {
      name: 'the year carried over',
      text: notice('2023年5月9日（星期二）至5月10日（⟦星期四⟧）'),
      fixed: notice('2023年5月9日（星期二）至5月10日（星期三）'),
      genre: 'notice',
    },
    {
      name: 'neither this year nor the next',
      text: notice('1月10日（⟦星期一⟧）上午', '2024年12月26日'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('5月10日（⟦星期天⟧）在𠮷河学校').replace(/\n/g, '\r\n'),
      fixed: notice('5月10日（星期五）在𠮷河学校').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    {
      text: notice('9月29日（星期日）', '2018年12月4日').replace('安全工作会议的', '2019年安全工作会议的'),
      why: '标题写明是2019年的事',
      genre: 'notice',
    },
    { text: notice('2024年5月12日（星期天）'), why: '星期天即星期日', genre: 'notice' },
    { text: notice('5月10日（星期五）至12日（星期日）'), genre: 'notice' },
    { text: notice('5月10日后每周四'), why: '不是括注', genre: 'notice' },
  ],
});
