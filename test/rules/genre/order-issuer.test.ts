import rule from '../../../server/src/core/rules/genre/order-issuer';
import { testRule } from '../../support/rule-tester';

const order = (issuer: string, flagged: boolean, signer = '负责人：张三') =>
  `${flagged ? `⟦${issuer}⟧` : issuer}令\n\n第3号\n\n　　现发布《考勤管理办法》，自2024年6月1日起施行。\n\n${signer}\n2024年5月6日\n`;
const genre = 'order';

testRule(rule, {
  bad: [
    { text: order('甲建设集团', true), genre, severity: 'warning' },
    { text: order('清河县第一中学', true), genre },
    { text: order('清河县卫生健康局', true), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: order('𠮷河酒业有限公司', true).replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: order('清河县人民政府', false), genre },
    { text: order('东山乡人民政府', false), genre },
    { text: order('国家市场监督管理总局', false), genre },
    { text: order('云山省公安厅', false), genre },
    { text: order('清河县总河长', false), why: '依专门规定', genre },
    { text: order('清河县森林防火指挥部', false), genre },
    { text: '', genre },
  ],
});
