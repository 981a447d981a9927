import rule from '../../../server/src/core/rules/date/signature-date-arabic';
import { testRule } from '../../support/rule-tester';

const notice = (date: string, title = '清河县教育局关于做好防汛工作的通知') =>
  `${title}\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: notice('⟦二〇二四年十二月三十一日⟧'),
      fixed: notice('2024年12月31日'),
      genre: 'notice',
      severity: 'error',
    },
    {
      name: 'half Han, half Arabic',
      text: notice('⟦2024年三月五日⟧'),
      fixed: notice('2024年3月5日'),
      genre: 'notice',
    },
    {
      name: 'with 零',
      text: notice('⟦二零二四年十月二十日⟧'),
      fixed: notice('2024年10月20日'),
      genre: 'notice',
    },
    {
      name: 'a day that does not exist has no fix',
      text: notice('⟦二〇二四年二月三十日⟧'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('⟦二〇一三年七月八日⟧', '𠮷河县教育局关于做好防汛工作的通知').replace(/\n/g, '\r\n'),
      fixed: notice('2013年7月8日', '𠮷河县教育局关于做好防汛工作的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('2024年3月5日'), genre: 'notice' },
    { text: notice('二〇二四年×月×日'), why: '占位', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n',
      genre: 'notice',
    },
  ],
});
