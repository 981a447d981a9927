import rule from '../../../server/src/core/rules/closing/typo';
import { testRule } from '../../support/rule-tester';

const paper = (word: string, end: string) =>
  `甲县教育局关于防汛工作的${word}\n\n县人民政府：\n　　汛期将至。\n　　${end}\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('批复', '特此⟦批付⟧。'),
      fixed: paper('批复', '特此批复。'),
      genre: 'reply',
      severity: 'error',
    },
    { text: paper('请示', '妥否，请⟦批式⟧。'), fixed: paper('请示', '妥否，请批示。'), genre: 'request' },
    { text: paper('函', '请予支持，⟦盼覆⟧。'), fixed: paper('函', '请予支持，盼复。'), genre: 'letter' },
    { text: paper('函', '⟦函达如上⟧。'), fixed: paper('函', '特此函达。'), genre: 'letter' },
    { text: paper('请示', '⟦托否⟧，请批示。'), fixed: paper('请示', '妥否，请批示。'), genre: 'request' },
    {
      name: 'CRLF and an astral character',
      text: paper('函', '请将𠮷河汛情接洽⟦为何⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('函', '请将𠮷河汛情接洽为荷。').replace(/\n/g, '\r\n'),
      genre: 'letter',
    },
  ],
  good: [
    { text: paper('函', '请予支持为荷。'), genre: 'letter' },
    { text: paper('通知', '特次列车照常运行。'), why: '不是结束语', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
