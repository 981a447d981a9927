import rule from '../../../server/src/core/rules/date/hao-for-ri';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `清河县教育局关于召开会议的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('请于⟦12月31号⟧前报送。'),
      fixed: notice('请于12月31日前报送。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: notice('请于2024年⟦4月 5 号⟧前报送。'),
      fixed: notice('请于2024年4月 5 日前报送。'),
      genre: 'notice',
    },
    { text: notice('请于⟦三月十五号⟧前报送。'), fixed: notice('请于三月十五日前报送。'), genre: 'notice' },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷河学校⟦３月５号⟧开学。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河学校３月５日开学。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('依据2023年3月5号令执行。'), why: '令号', genre: 'notice' },
    { text: notice('简报第5号、第6号已印发。'), why: '期号', genre: 'notice' },
  ],
});
