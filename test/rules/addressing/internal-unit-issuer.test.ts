import rule from '../../../server/src/core/rules/addressing/internal-unit-issuer';
import { testRule } from '../../support/rule-tester';

const paper = (to: string, signature: string) =>
  `关于商请支持𠮷河学校修缮的函\n\n${to}：\n　　校舍失修，商请支持修缮经费50万元。\n　　请予支持为荷。\n\n${signature}\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('县财政局', '⟦清河县教育局计划财务股⟧'), severity: 'warning' },
    { text: paper('清河县第一建筑公司', '⟦清河县住房和城乡建设局建筑管理科⟧') },
    {
      name: 'CRLF, indented',
      text: paper('县财政局', '　　　　⟦清河县教育局基建科⟧').replace(/\n/g, '\r\n'),
    },
  ],
  good: [paper('县财政局', '清河县教育局'), { text: '', genre: 'letter' }],
});
