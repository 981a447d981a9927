import rule from '../../../server/src/core/rules/punct/nested-book-title';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('转发《乙县⟦《安全办法》⟧》要求。'),
      fixed: paper('转发《乙县〈安全办法〉》要求。'),
      genre: 'notice',
    },
    { text: paper('各校（含幼儿园⟦（民办）⟧）要排查。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('《𠮷河⟦《条例》⟧解读》。').replace(/\n/g, '\r\n'),
      fixed: paper('《𠮷河〈条例〉解读》。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'three levels: which one is wrong is for the writer to say',
      text: paper('转发《乙县⟦《安全〈办法〉》⟧》要求。'),
      fixed: paper('转发《乙县〈安全〈办法〉〉》要求。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('《办法》《条例》都要学。'), why: '并列', genre: 'notice' },
    { text: paper('《乙县（试行）〈办法〉》要落实。'), why: '书名里的括号和内层书名号', genre: 'notice' },
    { text: paper('各校（依据《办法》）要落实。'), why: '括号里的书名', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    { in: 'notice', text: '他说：“要落实“双责”要求。”' },
    { in: 'notice', text: '根据〈关于印发《安全管理办法》的通知〉要求落实。' },
  ],
});
