import rule from '../../../server/src/core/rules/date/time-overlap';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年5月6日') =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n${date}\n`;

const agenda = (body: string) => `全县教育工作会议议程\n\n　　${body}\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: agenda('一、14：00—14：30，𠮷镇发言\n　　二、⟦14：20—15：00⟧，讲话').replace(/\n/g, '\r\n'),
      genre: 'meeting-record',
    },
    { text: notice('开放时间为⟦17:30—16:30⟧。'), genre: 'notice' },
  ],
  good: [
    { text: agenda('9:00—9:10，报到\n　　10:00—11:00，讲话'), why: '中间休息', genre: 'meeting-record' },
    { text: notice('值班时间为22:00—次日6:00。'), why: '次日', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
