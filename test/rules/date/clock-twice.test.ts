import rule from '../../../server/src/core/rules/date/clock-twice';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　管制时间为⟦凌晨7时⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: notice('𠮷河会议定于⟦晚上20时⟧召开。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河会议定于20时召开。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('定于上午11时、下午12时30分。'), why: '12小时制', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
