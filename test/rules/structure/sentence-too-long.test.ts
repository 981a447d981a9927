import rule from '../../../server/src/core/rules/structure/sentence-too-long';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const long = (count: number) => `各学校要${'认真'.repeat(count)}排查`;

testRule(rule, {
  bad: [
    { text: notice(`⟦${long(50)}。⟧`), genre: 'notice' },
    {
      name: 'CRLF and an astral character',
      text: notice(`要办好𠮷镇学校。⟦${long(50)}。⟧`).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { name: 'a speech', text: `在安全工作会议上的讲话\n\n同志们：\n　　⟦${long(30)}。⟧\n`, genre: 'speech' },
    {
      text: notice(`⟦${long(10)}。⟧`),
      settings: { options: { 'structure/sentence-too-long': { limit: 20 } } },
      genre: 'notice',
    },
  ],
  good: [
    { text: notice(`${long(30)}。`), why: '公文里不到一百字', genre: 'notice' },
    { text: notice(`${long(25)}；${long(25)}。`), why: '以分号分项', genre: 'notice' },
    { text: notice(`请${'县教育局、'.repeat(24)}县财政局参加。`), why: '列举机构', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
