import rule from '../../../server/src/core/rules/header/doc-number-multiple';
import { testRule } from '../../support/rule-tester';

const paper = (numbers: string, date = '2024年5月6日') =>
  `${numbers}\n\n清河县财政局　清河县教育局关于做好助学金发放工作的通知\n\n各学校：\n　　请按时发放助学金。\n　　特此通知。\n\n清河县财政局\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      name: 'one below the other',
      text: paper('清财发〔2024〕1号\n⟦清教发〔2024〕2号⟧'),
      fixed: paper('清财发〔2024〕1号'),
      severity: 'error',
    },
    {
      name: 'full-width space between, CRLF, astral',
      text: paper('清财发〔2024〕1号　⟦𠮷教发〔2024〕2号⟧').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'three of them',
      text: paper('清财发〔2024〕1号，⟦清教发〔2024〕2号⟧，⟦清民发〔2024〕3号⟧'),
      fixed: paper('清财发〔2024〕1号'),
    },
  ],
  good: [
    paper('清财发〔2024〕1号'),
    { text: paper('清财发〔2024〕1号\n清财发〔2024〕1号'), why: '同一个文号印了两遍' },
    { text: '', genre: 'notice' },
  ],
});
