import rule from '../../../server/src/core/rules/punct/nested-quotes';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('各校要落实⟦‘双责’⟧要求。'), fixed: paper('各校要落实“双责”要求。'), genre: 'notice' },
    { text: paper('“他说⟦“好”⟧，我说⟦“行”⟧。”'), fixed: paper('“他说‘好’，我说‘行’。”'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('“𠮷河⟦“双责”⟧要求。”').replace(/\n/g, '\r\n'),
      fixed: paper('“𠮷河‘双责’要求。”').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'three levels: which one is wrong is for the writer to say',
      text: paper('“他说⟦“要听‘好’”⟧。”'),
      fixed: paper('“他说‘要听‘好’’。”'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('“双责”“双控”要落实。'), why: '并列', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　上级强调：“要落实‘双责’要求。',
      genre: 'notice',
    },
    { in: 'notice', text: '《关于“双责”的通知》要落实。《关于“双责”的通知》要落实。' },
    { in: 'notice', text: '“他说“要听好’”。”' },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　上级强调：“要落实‘双责’要求。\n　　上级强调：“要落实“双责”要求。”',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    { in: 'notice', text: '‘双责’要落实。' },
  ],
});
