import rule from '../../../server/src/core/rules/request/no-cc-subordinate';
import { testRule } from '../../support/rule-tester';

const settings = {
  organization: {
    own: ['清河县教育局'],
    superiors: ['清河县人民政府'],
    peers: ['清河县财政局'],
    subordinates: ['清河县第一中学', '城关镇中心学校'],
  },
};
const paper = (copy: string, issuer = '清河县教育局') =>
  `${issuer}关于解决专项经费的请示\n\n县人民政府：\n　　因工作需要，申请经费50万元。\n　　妥否，请批示。\n\n${issuer}\n2024年5月6日\n${copy === '' ? '' : `\n抄送：${copy}。\n`}`;
const genre = 'request';

testRule(rule, {
  bad: [
    { text: paper('⟦各科室⟧，县财政局'), fixed: paper('县财政局'), genre, severity: 'error' },
    { text: paper('县财政局，⟦局属各学校⟧'), fixed: paper('县财政局'), genre },
    { text: paper('县财政局，⟦县第一中学⟧'), fixed: paper('县财政局'), settings, genre },
    { name: 'the whole line', text: paper('⟦清河县第一中学⟧'), settings, genre },
    { text: paper('市财政局，⟦清河县财政局⟧', '清河县人民政府'), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('⟦各乡镇人民政府⟧', '𠮷河县人民政府').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: paper('县财政局，县发展改革局'), settings, genre },
    { text: paper('各乡镇人民政府'), why: '教育局与乡镇人民政府互不隶属', settings, genre },
    { text: paper('市财政局，县人大常委会，县政协', '清河县人民政府'), genre },
    { text: paper(''), genre },
    { text: '', genre },
  ],
});
