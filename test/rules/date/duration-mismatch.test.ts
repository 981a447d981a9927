import rule from '../../../server/src/core/rules/date/duration-mismatch';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年5月6日') =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　用⟦两个月⟧时间实行全覆盖走访。\n　　行动时间为2024年9月1日至12月31日。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇公示期为2024年9月9日至9月13日（⟦7个工作日⟧）。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { name: 'the year of the paper', text: notice('培训时间为5月13日至17日，⟦为期8天⟧。'), genre: 'notice' },
    {
      text: notice('本办法自2024年1月1日起试行，试行期为⟦1年⟧，至2025年1月31日止。'),
      genre: 'notice',
    },
    { text: notice('定于18日22时至19日6时停水。停水⟦总时长约为6小时⟧。'), genre: 'notice' },
  ],
  good: [
    { text: notice('公示期为2024年9月9日至9月13日，共5个工作日。'), why: '相符', genre: 'notice' },
    { text: notice('工期12个月，自2024年9月1日起至2025年8月31日止。'), why: '相符', genre: 'notice' },
    { text: notice('工期自2024年9月1日起至2024年2月1日止，6个月。'), why: '颠倒的另有专条', genre: 'notice' },
    { text: notice('定于18日22时至19日6时停水，共8小时。'), why: '相符', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
