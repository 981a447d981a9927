import rule from '../../../server/src/core/rules/punct/title-suffix';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('学习⟦《𠮷河规则》（草案）⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('学习《𠮷河规则（草案）》。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('学习《规则（试行）》（以下简称《规则》）。'), why: '在里面；简称', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
