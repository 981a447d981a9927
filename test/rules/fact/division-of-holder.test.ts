import rule from '../../../server/src/core/rules/fact/division-of-holder';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, year = 2024) =>
  `甲县教育局关于组织考察的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n${year}年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('参加会议的有安徽省⟦毫州市⟧、山东省⟦荷泽市⟧和湖南省⟦彬州市⟧的同志。'),
      fixed: paper('参加会议的有安徽省亳州市、山东省菏泽市和湖南省郴州市的同志。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校的老师来自石家庄市⟦栾诚区⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校的老师来自石家庄市栾城区。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('定于5月赴石家庄市长安区、正定县考察。'), why: '归属不错', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
