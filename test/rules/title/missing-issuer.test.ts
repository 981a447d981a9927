import rule from '../../../server/src/core/rules/title/missing-issuer';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, sign = '清河县教育局', head = '') =>
  `${head}${title}\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n\n${sign}\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦关于⟧开展防汛检查的通知'),
      fixed: paper('清河县教育局关于开展防汛检查的通知'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('⟦关于⟧开展防汛检查的通知（试行）', '清 河 县 教 育 局'),
      fixed: paper('清河县教育局关于开展防汛检查的通知（试行）', '清 河 县 教 育 局'),
      genre: 'notice',
    },
    {
      name: 'CRLF, full-width indent',
      text: paper('　　⟦关于⟧防汛情况的报告').replace(/\n/g, '\r\n'),
      fixed: paper('　　清河县教育局关于防汛情况的报告').replace(/\n/g, '\r\n'),
      genre: 'report',
    },
  ],
  good: [
    '',
    { text: paper('清河县教育局关于开展防汛检查的通知'), genre: 'notice' },
    { text: paper('防汛检查通知'), why: '没有“关于”', genre: 'notice' },
  ],
});
