import rule from '../../../server/src/core/rules/date/zero-padded';
import { testRule } from '../../support/rule-tester';

const notice = (date: string, after = '') =>
  `清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n　　特此通知。\n\n清河县教育局\n${date}\n${after}`;

testRule(rule, {
  bad: [
    { text: notice('⟦2024年3月05日⟧'), fixed: notice('2024年3月5日'), genre: 'notice', severity: 'error' },
    { text: notice('⟦2024年01月10日⟧'), fixed: notice('2024年1月10日'), genre: 'notice' },
    {
      name: 'in the imprint',
      text: notice('2024年3月5日', '\n抄送：县委办公室。\n清河县教育局办公室　⟦2024年03月06日⟧印发\n'),
      fixed: notice('2024年3月5日', '\n抄送：县委办公室。\n清河县教育局办公室　2024年3月6日印发\n'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: notice('⟦2024年09月08日⟧').replace(/\n/g, '\r\n'),
      fixed: notice('2024年9月8日').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('2024年12月1日'), genre: 'notice' },
    { text: notice('2024年×月×日'), why: '占位', genre: 'notice' },
    {
      text: notice('2024年3月5日').replace('水位上涨', '2024年03月05日水位上涨'),
      why: '正文里的日期不在这条规则里',
      genre: 'notice',
    },
  ],
});
