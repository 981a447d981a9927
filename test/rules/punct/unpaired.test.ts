import rule from '../../../server/src/core/rules/punct/unpaired';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要落实⟦“⟧双责要求，加强管理。'),
      fixed: paper('要落实“双责要求”，加强管理。'),
      genre: 'notice',
      severity: 'error',
    },
    { text: paper('要落实双责⟦”⟧要求，加强管理。'), genre: 'notice' },
    { text: paper('各校⟦（⟧含幼儿园要排查。'), genre: 'notice' },
    { text: paper('要落实⟦“双责“⟧要求。'), fixed: paper('要落实“双责”要求。'), genre: 'notice' },
    { text: paper('在𠮷河边⟦）⟧要排查。'), genre: 'notice' },
    {
      text: paper('要落实⟦“双责"⟧要求。'),
      fixed: paper('要落实“双责”要求。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: 'CRLF',
      text: paper('要落实⟦”双𠮷“⟧要求。').replace(/\n/g, '\r\n'),
      fixed: paper('要落实“双𠮷”要求。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('要落实（见附件1）“双责”。'), why: '成对', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
