import rule from '../../../server/src/core/rules/request/no-skip-level';
import { testRule } from '../../support/rule-tester';

const settings = {
  organization: {
    own: ['清河县人民政府'],
    superiors: ['云岭市人民政府'],
    peers: ['清河县人民武装部'],
    subordinates: ['东山乡人民政府'],
  },
};
const paper = (to: string, issuer = '清河县人民政府', tail = '') =>
  `${issuer}关于解决专项经费的请示\n\n${to}：\n　　因工作需要，申请经费50万元。\n　　妥否，请批示。\n\n${issuer}\n2024年5月6日\n${tail}`;
const genre = 'request';

testRule(rule, {
  bad: [
    {
      text: paper('⟦云山省人民政府⟧'),
      fixed: paper('云山省人民政府', undefined, '\n抄送：云岭市人民政府。\n'),
      settings,
      genre,
      severity: 'warning',
    },
    {
      text: paper('⟦国务院⟧', undefined, '\n抄送：省财政厅。\n'),
      fixed: paper('国务院', undefined, '\n抄送：云岭市人民政府，省财政厅。\n'),
      settings,
      genre,
    },
    { text: paper('⟦省人民政府⟧', undefined, '（联系人：张三，电话：123456）\n'), settings, genre },
    {
      name: 'CRLF and an astral character',
      text: paper('⟦𠮷山省人民政府⟧').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷山省人民政府', undefined, '\n抄送：云岭市人民政府。\n').replace(/\n/g, '\r\n'),
      settings,
      genre,
    },
  ],
  good: [
    { text: paper('市人民政府'), settings, genre },
    { text: paper('云山省人民政府、云岭市人民政府'), settings, genre },
    { text: paper('云山省人民政府', '清河县税务局'), why: '不是本单位，又是垂直管理', settings, genre },
    { text: '', settings, genre },
  ],
});
