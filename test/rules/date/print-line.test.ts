import rule from '../../../server/src/core/rules/date/print-line';
import { testRule } from '../../support/rule-tester';

const notice = (imprint: string, date = '2024年5月6日') =>
  `清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n\n清河县教育局\n${date}\n\n抄送：县委办公室。\n${imprint}\n`;

testRule(rule, {
  bad: [
    {
      text: notice('清河县教育局办公室　⟦2024年5月5日⟧印发'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: notice('⟦清河县人民政府办公室 2024年5月7日⟧'),
      fixed: notice('清河县人民政府办公室 2024年5月7日印发'),
      genre: 'notice',
    },
    {
      name: 'the year was not changed',
      text: notice('清河县教育局办公室　⟦2023年5月6日⟧印发'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: notice('⟦清河县教育局办公室　2024年5月6日⟧').replace(/\n/g, '\r\n'),
      fixed: notice('清河县教育局办公室　2024年5月6日印发').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('清河县教育局办公室　2024年5月6日印发'), why: '当日印发', genre: 'notice' },
    {
      text: notice('清河县教育局办公室　2024年5月4日印发', '2024年×月×日'),
      why: '成文日期未定',
      genre: 'notice',
    },
  ],
});
