import rule from '../../../server/src/core/rules/genre/request-to-non-superior';
import { testRule } from '../../support/rule-tester';

const organization = {
  own: ['清河县教育局', '县教育局'],
  superiors: ['清河县人民政府', '清河县委'],
  peers: ['清河县财政局', '清河县发展和改革局', '县人社局'],
  subordinates: ['清河县第一中学'],
};
const paper = (to: string, issuer = '清河县教育局', end = '妥否，请批示。') =>
  `${issuer}关于追加经费的请示\n\n${to}：\n　　因工作需要，申请追加经费20万元。\n　　${end}\n\n${issuer}\n2024年5月6日\n`;
const letter = (to: string) =>
  paper(to, undefined, '请予批准，盼函复。').replace('追加经费的请示', '追加经费的函');
const settings = { organization };

testRule(rule, {
  bad: [
    {
      text: paper('⟦县发展改革局⟧'),
      fixed: letter('县发展改革局'),
      settings,
      genre: 'request',
      severity: 'warning',
    },
    { text: paper('⟦县人社局⟧'), fixed: letter('县人社局'), settings, genre: 'request' },
    { name: 'guessed from the names', text: paper('⟦清河县财政局⟧'), genre: 'request', severity: 'hint' },
    {
      name: 'CRLF and an astral character',
      text: paper('⟦清河县财政局⟧', undefined, '请批准𠮷河项目，请批示。').replace(/\n/g, '\r\n'),
      settings,
      genre: 'request',
    },
  ],
  good: [
    { text: paper('县人民政府'), settings, genre: 'request' },
    { text: paper('县卫生健康局'), why: '设置里没有的机关', settings, genre: 'request' },
    { text: paper('云岭市财政局', '清河县财政局'), why: '业务上级', genre: 'request' },
    { text: paper('县财政局', '清河县第一中学'), why: '不是局', genre: 'request' },
    { text: paper('县财政局', '邻水县教育局'), why: '不是本单位的文稿', settings, genre: 'request' },
    { text: paper('清河县人民政府办公室'), genre: 'request' },
    { text: paper('县人民政府、清河县财政局'), why: '同时主送政府', genre: 'request' },
    { text: '', settings, genre: 'request' },
  ],
});
