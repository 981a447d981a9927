import rule from '../../../server/src/core/rules/addressing/joint-issuer-order';
import { testRule } from '../../support/rule-tester';

const paper = (issuer: string, signatures: string) =>
  `${issuer}关于做好𠮷河学校助学工作的通知\n\n各学校：\n　　请按时发放助学金。\n　　特此通知。\n\n${signatures}\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'three of them',
      text: paper('清河县财政局　清河县教育局　清河县民政局', '⟦清河县财政局\n清河县民政局\n清河县教育局⟧'),
      fixed: paper('清河县财政局　清河县教育局　清河县民政局', '清河县财政局\n清河县教育局\n清河县民政局'),
      severity: 'info',
    },
    {
      name: 'on one line',
      text: paper('清河县财政局　清河县教育局', '⟦清河县教育局　清河县财政局⟧'),
      fixed: paper('清河县财政局　清河县教育局', '清河县财政局　清河县教育局'),
    },
    {
      name: 'CRLF; 、 in the title',
      text: paper('清河县财政局、清河县教育局', '⟦清河县教育局\n清河县财政局⟧').replace(/\n/g, '\r\n'),
      fixed: paper('清河县财政局、清河县教育局', '清河县财政局\n清河县教育局').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('清河县财政局　清河县教育局', '清河县财政局\n清河县教育局'),
    { text: paper('清河县财政局', '清河县财政局'), why: '不是联合行文' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '\n各学校：\n　　请按时发放助学金。\n　　特此通知。\n\n清河县教育局\n清河县财政局\n2024年5月6日\n',
    },
    {
      text: '清河县财政局　清河县教育局关于做好助学金发放工作的通知\n\n各学校：\n　　请按时发放助学金。\n　　特此通知。\n\n清河县教育局\n清河县教育局\n清河县财政局\n2024年5月6日\n',
    },
    // Each holds one part of a condition.
    {
      text: '清河县财政局　清河县财政局关于做好助学金发放工作的通知\n\n各学校：\n　　请按时发放助学金。\n　　特此通知。\n\n清河县教育局\n清河县财政局\n2024年5月6日\n',
    },
  ],
});
