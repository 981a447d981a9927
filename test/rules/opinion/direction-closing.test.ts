import rule from '../../../server/src/core/rules/opinion/direction-closing';
import { testRule } from '../../support/rule-tester';

const settings = {
  organization: {
    own: ['云岭市水利局'],
    superiors: ['云岭市人民政府'],
    peers: ['云岭市财政局'],
    subordinates: ['各县（区）水利局'],
  },
};
const paper = (to: string, end: string, issuer = '云岭市水利局') =>
  `${issuer}关于加强河道管理的意见\n\n${to}：\n　　现就加强河道管理提出如下意见：\n　　一、完善巡查制度。\n　　${end}\n\n${issuer}\n2024年5月6日\n`;
const genre = 'opinion';

testRule(rule, {
  bad: [
    {
      text: paper('市人民政府', '⟦请遵照执行。⟧'),
      fixed: paper('市人民政府', '以上意见如无不妥，请批转各地各部门执行。'),
      settings,
      genre,
      severity: 'info',
    },
    {
      text: paper('各县（区）水利局', '⟦以上意见供参考。⟧'),
      fixed: paper('各县（区）水利局', '请结合实际认真贯彻执行。'),
      settings,
      genre,
    },
    {
      text: paper('市财政局', '⟦请认真贯彻执行。⟧'),
      fixed: paper('市财政局', '以上意见供参考。'),
      settings,
      genre,
    },
    { name: 'by the names alone', text: paper('清河县水利局', '⟦以上意见，请审阅。⟧'), genre },
    {
      name: 'CRLF and an astral character',
      text: paper('市　政府', '⟦请认真贯彻执行。⟧')
        .replace('市　政府', '市政府')
        .replace('河道', '𠮷河')
        .replace(/\n/g, '\r\n'),
      settings,
      genre,
    },
  ],
  good: [
    { text: paper('市人民政府', '以上意见，请审阅。'), settings, genre },
    { text: paper('各县（区）水利局', '请结合实际认真贯彻执行。'), settings, genre },
    { text: paper('市财政局', '以上意见供参考。'), settings, genre },
    { text: '', settings, genre },
  ],
});
