import rule from '../../../server/src/core/rules/wording/discouraged';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('张局长作了⟦重要讲话⟧。'),
      fixed: notice('张局长作了讲话。'),
      severity: 'hint',
      genre: 'notice',
    },
    {
      text: notice('𠮷河镇领导⟦百忙之中⟧看望群众。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河镇领导看望群众。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('局领导⟦亲切接见⟧了代表,⟦亲自⟧陪同参观。'),
      fixed: notice('局领导会见了代表,陪同参观。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('认真学习贯彻习近平总书记重要讲话精神。'), why: '特定的使用范围', genre: 'notice' },
    { text: notice('当事人应当亲自到场办理。'), why: '本人办理', genre: 'notice' },
    { text: notice('“亲自到场”改为“到场”。'), why: '引号里提到', genre: 'notice' },
    { text: notice('庆祝建党一百周年大会隆重召开。'), why: '重要会议', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
