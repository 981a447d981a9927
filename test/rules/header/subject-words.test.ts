import rule from '../../../server/src/core/rules/header/subject-words';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('𠮷河落实。').replace(/$/, '\n⟦主题词：教育　安全⟧\n'),
      fixed: `${notice('𠮷河落实。')}\n`,
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('主题词：安全。'), why: '是一句话', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
