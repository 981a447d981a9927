import rule from '../../../server/src/core/rules/structure/ordinal-punct';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('　　⟦一.⟧加强领导\n　　要明确责任。\n　　⟦二，⟧加强检查\n　　要消除隐患。'),
      fixed: notice('　　一、加强领导\n　　要明确责任。\n　　二、加强检查\n　　要消除隐患。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: '（一）、 CRLF and an astral character',
      text: notice('　　⟦（一）、⟧查𠮷屋。要细查。\n　　（二）查线路。要常查。').replace(/\n/g, '\r\n'),
      fixed: notice('　　（一）查𠮷屋。要细查。\n　　（二）查线路。要常查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: notice('　　⟦第一、⟧要加强领导。⟦第二、⟧要加强检查。'),
      fixed: notice('　　第一，要加强领导。第二，要加强检查。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: notice('　　⟦（1）、⟧教师名单；\n　　（2）学生名单。'),
      fixed: notice('　　（1）教师名单；\n　　（2）学生名单。'),
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　⟦一.⟧加强领导\n　　要明确责任。\n　　⟦二，⟧加强检查\n　　要消除隐患。\n　　特此通知。\n\n甲县教育局\n2004年5月6日\n',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    { in: 'notice', text: '⟦其一、⟧要认真学习。⟦其二、⟧要抓好检查。' },
  ],
  good: [
    { text: notice('　　七、八月份要加强检查。'), why: '并列', genre: 'notice' },
    {
      text: notice(
        '　　一、加强领导\n　　要明确责任。\n　　（一）学习。要常学。\n　　1.领导学；\n　　（1）每月一次。',
      ),
      genre: 'notice',
    },
    { text: notice('　　第一、第二、第三产业都要普查。'), why: '并列', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    { in: 'notice', text: '①检查线路，每天一次。\n　　②检查开关，每周一次。' },
    { in: 'notice', text: '第一，要认真学习。第二，要抓好检查。' },
  ],
});
