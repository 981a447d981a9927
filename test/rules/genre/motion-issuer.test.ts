import rule from '../../../server/src/core/rules/genre/motion-issuer';
import { testRule } from '../../support/rule-tester';

const paper = (to: string, issuer: string, mark = true) =>
  `${issuer}关于提请审议规划草案的议案\n\n${to}：\n　　规划草案已经编制完成。\n　　现提请审议。\n\n${mark ? `⟦${issuer}⟧` : issuer}\n2024年5月6日\n`;
const genre = 'motion';

testRule(rule, {
  bad: [
    { text: paper('县人大常委会', '清河县水利局'), genre, severity: 'error' },
    { text: paper('县人大常委会', '清河县发展和改革委员会'), genre },
    { text: paper('⟦县委⟧', '清河县人民政府', false), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('𠮷河县人民代表大会', '𠮷河县民政局').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: paper('县人大常委会', '清河县人民政府', false), genre },
    { text: paper('清河县第十七届人民代表大会第三次会议', '清河县人民政府', false), genre },
    { text: paper('清河县人民代表大会主席团', '张三等10名代表', false), why: '代表联名的议案', genre },
    { text: paper('全体业主', '幸福小区业主委员会', false), why: '业主大会的议案', genre },
    { text: '', genre },
  ],
});
