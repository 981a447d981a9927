import rule from '../../../server/src/core/rules/title/missing-matter';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      text: '⟦通　知⟧\r\n\r\n各科室：\r\n　　𠮷河会议请参加。\r\n\r\n甲县教育局\r\n2024年3月3日\r\n',
      genre: 'notice',
    },
  ],
  good: [{ text: '', genre: 'notice' }],
});
