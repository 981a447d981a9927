import rule from '../../../server/src/core/rules/cite/title-incomplete';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: notice('请学习⟦《关于加强防汛工作》⟧。'), genre: 'notice', severity: 'info' },
    { text: notice('落实⟦《关于开展安全检查》⟧（乙政发〔2024〕3号）。'), genre: 'notice' },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷县的⟦《关于做好汛期值守》⟧已经下发。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('请学习《关于加强防汛工作的实施方案（试行）》。'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
