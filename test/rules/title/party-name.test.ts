import rule from '../../../server/src/core/rules/title/party-name';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('𠮷河落实。').replace('\n甲县教育局\n', '\n⟦中共甲县教育局党委⟧\n').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河落实。')
        .replace('\n甲县教育局\n', '\n中共甲县教育局委员会\n')
        .replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [{ text: '', genre: 'notice' }],
});
