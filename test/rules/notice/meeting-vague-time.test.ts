import rule from '../../../server/src/core/rules/notice/meeting-vague-time';
import { testRule } from '../../support/rule-tester';

const notice = (when: string, date = '2024年5月7日', title = '甲县教育局关于召开安全工作会议的通知') =>
  `${title}\n\n各学校：\n　　定于${when}在县教育局二楼会议室召开安全工作会议。\n　　特此通知。\n\n甲县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    { text: notice('⟦下周一⟧上午9时'), fixed: notice('5月13日（星期一）上午9时'), genre: 'notice' },
    { text: notice('⟦后天⟧上午9时'), fixed: notice('5月9日（星期四）上午9时'), genre: 'notice' },
    { text: notice('⟦明晚⟧8时'), fixed: notice('5月8日（星期三）晚8时'), genre: 'notice' },
    {
      name: 'over the end of a year',
      text: notice('⟦本周四⟧上午9时', '2024年12月31日'),
      fixed: notice('2025年1月2日（星期四）上午9时', '2024年12月31日'),
      genre: 'notice',
    },
    {
      name: 'a Han date, CRLF and an astral character',
      text: notice(
        '⟦星期五⟧上午9时',
        '二〇二四年二月二十七日',
        '𠮷河县教育局关于召开安全工作会议的通知',
      ).replace(/\n/g, '\r\n'),
      fixed: notice(
        '3月1日（星期五）上午9时',
        '二〇二四年二月二十七日',
        '𠮷河县教育局关于召开安全工作会议的通知',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { name: 'a day that is past cannot be told', text: notice('⟦本周一⟧上午9时'), genre: 'notice' },
  ],
  good: [
    { text: notice('5月10日（本周五）上午9时'), genre: 'notice' },
    { text: notice('每周五上午'), why: '例会的常规时间', genre: 'notice' },
    { text: notice('5月10日（星期五）'), genre: 'notice' },
    {
      text: notice('本周五', undefined, '甲县教育局关于开展安全检查的通知'),
      why: '不是会议通知',
      genre: 'notice',
    },
    { text: notice('“本周五”专题活动期间的5月10日'), why: '引号里提到', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
