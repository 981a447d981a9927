import rule from '../../../server/src/core/rules/motion/closing';
import { testRule } from '../../support/rule-tester';

const paper = (end: string, word = '议案', issuer = '清河县人民政府') =>
  `${issuer}关于城市总体规划的${word}\n\n县人大常委会：\n　　城市总体规划已经县政府常务会议讨论通过。${end}\n\n${issuer}\n2024年5月6日\n`;
const genre = 'motion';

testRule(rule, {
  bad: [
    {
      text: paper('', '⟦议案⟧'),
      fixed: paper('\n　　现提请审议。'),
      genre,
      severity: 'info',
    },
    { text: paper('规划期限为15年。', '⟦议案⟧'), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('𠮷河　两岸划入规划区。', '⟦议案⟧').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河　两岸划入规划区。\n　　现提请审议。').replace(/\n/g, '\r\n'),
      genre,
    },
    {
      name: 'the other offer',
      text: paper('规划期限为20年。', '⟦议案⟧'),
      fixedBy: { '补“请予审议。”': paper('规划期限为20年。\n　　请予审议。') },
      genre,
    },
  ],
  good: [
    { text: paper('\n　　请予审议。'), genre },
    { text: paper('现提请县人大常委会审查批准。'), genre },
    { text: '', genre },
  ],
});
