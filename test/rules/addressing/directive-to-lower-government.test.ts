import rule from '../../../server/src/core/rules/addressing/directive-to-lower-government';
import { testRule } from '../../support/rule-tester';

const paper = (to: string, body: string, issuer = '云岭市水利局') =>
  `${issuer}关于做好防汛工作的通知\n\n${to}：\n　　为做好防汛工作，现将有关事项通知如下。\n　　${body}\n\n${issuer}\n2024年5月6日\n`;
const genre = 'notice';
const settings = {
  organization: {
    own: ['云岭市水利局'],
    superiors: ['云岭市人民政府'],
    peers: ['清河县人民政府'],
    subordinates: ['市防汛物资站'],
  },
};

testRule(rule, {
  bad: [
    {
      text: paper('⟦各县（区）人民政府⟧', '请遵照执行。'),
      fixed: paper('各县（区）人民政府', '请遵照执行。').replace('，现将', '，经〔市人民政府〕同意，现将'),
      genre,
      severity: 'warning',
    },
    { text: paper('⟦各乡镇党委⟧、县水利局', '必须严格值班，务必排查隐患。'), genre },
    { text: paper('⟦有关县人民政府⟧', '请认真抓好落实。'), settings, genre },
    {
      name: 'CRLF and an astral character',
      text: paper('⟦各县人民政府⟧', '𠮷河沿线请严格执行。').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: paper('各县（区）水利局', '请遵照执行。'), genre },
    {
      text: paper('各县（区）人民政府', '已报市政府同意，请遵照执行。经市人民政府同意，由我局牵头。'),
      genre,
    },
    { text: paper('清河县人民政府', '请遵照执行。'), why: '设置里列为平级', settings, genre },
    { text: paper('各县（区）人民政府', '请遵照执行。', '云岭市人民政府'), genre },
    { text: paper('各县（区）人民政府', '请遵照执行。', '云岭市人民政府办公室'), genre },
    { text: '', genre },
  ],
});
