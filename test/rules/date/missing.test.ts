import rule from '../../../server/src/core/rules/date/missing';
import { testRule } from '../../support/rule-tester';

const notice = (end: string, closing = '　　特此通知。\n') =>
  `清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n${closing}${end}`;

testRule(rule, {
  bad: [
    {
      text: notice('\n⟦清河县教育局⟧\n'),
      fixed: notice('\n清河县教育局\n××××年×月×日\n'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: 'the signature just typed',
      text: notice('\n⟦清河县教育局⟧'),
      fixed: notice('\n清河县教育局\n××××年×月×日'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      name: 'indented',
      text: notice('\n　　　　⟦清河县教育局⟧\n'),
      fixed: notice('\n　　　　清河县教育局\n　　　　××××年×月×日\n'),
      genre: 'notice',
    },
    {
      name: 'neither name nor date',
      text: notice('', '　　⟦特此通知。⟧\n'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      name: 'CRLF',
      text: notice('\n⟦清河县教育局⟧\n').replace(/\n/g, '\r\n'),
      fixed: notice('\n清河县教育局\n××××年×月×日\n').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('\n清河县教育局\n2024年3月5日\n'), genre: 'notice' },
    { text: notice('\n清河县教育局\n3月5日\n'), why: '没有年份由另一条规则提示', genre: 'notice' },
  ],
});
