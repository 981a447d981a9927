import rule from '../../../server/src/core/rules/date/impossible';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年3月6日') =>
  `清河县教育局关于报送材料的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    { text: notice('庄可，女，⟦2001年13月⟧出生。'), genre: 'notice' },
    { text: notice('请于⟦2月30日⟧前报送。'), genre: 'notice', severity: 'error' },
    { text: notice('请于⟦2024年13月5日⟧前报送。'), genre: 'notice' },
    { text: notice('自⟦2024-04-31⟧起施行。'), genre: 'notice' },
    { name: 'in the date line', text: notice('请按时报送。', '⟦2024年11月31日⟧'), genre: 'notice' },
    { name: 'Han digits', text: notice('⟦二〇二三年二月二十九日⟧印发的通知废止。'), genre: 'notice' },
    {
      name: 'CRLF, astral, full-width digits',
      text: notice('𠮷河学校请于⟦９月３１日⟧前报送。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('软件版本为2024.13.5，请升级。'), why: '版本号', genre: 'notice' },
    { text: notice('原件误写为“2月30日”，应为2月28日。'), why: '引号里提到', genre: 'notice' },
    { text: notice('工期12月31日届满，历时30日。'), genre: 'notice' },
  ],
});
