import rule from '../../../server/src/core/rules/title/too-long';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, sign = '清河县教育局') =>
  `${title}\n\n各学校：\n　　请做好防范。\n\n${sign}\n2024年5月6日\n`;
const LONG = '认真贯彻落实会议精神进一步加强全县中小学幼儿园校园安全工作确保广大师生员工生命财产安全';

testRule(rule, {
  bad: [
    { text: paper(`⟦清河县人民政府教育督导室关于${LONG}的通知⟧`), genre: 'notice', severity: 'info' },
    {
      name: 'over three lines',
      text: paper(`⟦清河县人民政府教育督导室\n关于${LONG}的\n紧急通知⟧`),
      genre: 'notice',
    },
    {
      name: 'CRLF, an astral character counts once',
      text: paper(`⟦𠮷河县人民政府教育督导室关于${LONG}的请示⟧`).replace(/\n/g, '\r\n'),
      genre: 'request',
    },
  ],
  good: [
    '',
    { text: paper('清河县教育局关于进一步加强全县中小学幼儿园校园安全工作的通知'), genre: 'notice' },
    { text: paper(`清河县教育局关于印发${LONG}方案的通知`), why: '印发', genre: 'notice' },
  ],
});
