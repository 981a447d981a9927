import rule from '../../../server/src/core/rules/addressing/not-agreed-downward';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, word = '通知', issuer = '云岭市水利局', to = '各县（区）水利局') =>
  `${issuer}关于做好防汛工作的${word}\n\n${to}：\n　　为做好防汛工作，现将有关事项通知如下。\n　　${body}\n\n${issuer}\n2024年5月6日\n`;
const genre = 'notice';
const two = '市交通运输局负责抢修道路；市公安局要维护秩序。';
const settings = {
  organization: { own: ['云岭市水利局'], superiors: [], peers: [], subordinates: ['清河水库管理处'] },
};

testRule(rule, {
  bad: [
    {
      text: paper(two, '⟦通知⟧'),
      fixed: paper(two).replace('，现将', '，经商〔有关部门〕同意，现将'),
      genre,
      severity: 'hint',
    },
    { text: paper('由市财政局、市审计局负责资金监管。市公安局要维护秩序。', '⟦通知⟧'), genre },
    { text: paper(two, '⟦通知⟧', undefined, '清河水库管理处'), settings, genre },
    {
      name: 'CRLF and an astral character',
      text: paper(`𠮷河：${two}`, '⟦通知⟧').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: paper(two, undefined, '云岭市人民政府'), why: '政府发文', genre },
    { text: paper('文中“市交通运输局负责抢修道路，市公安局要维护秩序”是旧分工。'), why: '引号里', genre },
    { text: '', genre },
  ],
});
