import rule from '../../../server/src/core/rules/punct/dash-form';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要牢记教训⟦--⟧安全无小事。'),
      fixed: paper('要牢记教训——安全无小事。'),
      genre: 'notice',
      severity: 'warning',
    },
    { text: paper('要牢记教训⟦———⟧安全无小事。'), fixed: paper('要牢记教训——安全无小事。'), genre: 'notice' },
    { text: paper('牢记“安全”⟦－－⟧无小事。'), fixed: paper('牢记“安全”——无小事。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('在𠮷河⟦--⟧甲县段排查。').replace(/\n/g, '\r\n'),
      fixed: paper('在𠮷河——甲县段排查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [{ text: '', genre: 'notice' }],
});
