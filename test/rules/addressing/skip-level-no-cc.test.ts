import rule from '../../../server/src/core/rules/addressing/skip-level-no-cc';
import { testRule } from '../../support/rule-tester';

const settings = {
  organization: {
    own: ['清河县教育局'],
    superiors: ['清河县人民政府', '云岭市教育局'],
    peers: [],
    subordinates: [],
  },
};
const paper = (to: string, tail = '') =>
  `清河县教育局关于校舍排查情况的报告\n\n${to}：\n　　目前排查工作已经完成。\n　　特此报告。\n\n清河县教育局\n2024年5月6日\n${tail}`;
const genre = 'report';

testRule(rule, {
  bad: [
    {
      text: paper('⟦云山省教育厅⟧'),
      fixed: paper('云山省教育厅', '\n抄送：清河县人民政府。\n'),
      settings,
      genre,
      severity: 'warning',
    },
    { text: paper('⟦省教育厅⟧', '\n抄送：省财政厅。\n'), settings, genre },
    { text: paper('⟦教育部⟧'), settings, genre },
    {
      name: 'CRLF and an astral character',
      text: paper('⟦𠮷山省教育厅⟧').replace(/\n/g, '\r\n'),
      settings,
      genre,
    },
  ],
  good: [
    { text: paper('市教育局'), why: '列为上级的业务主管部门', settings, genre },
    { text: paper('云岭市人民政府'), why: '与所列上级同一层级，看不出越级', settings, genre },
    { text: paper('云山省教育厅', '\n抄送：市教育局。\n'), settings, genre },
    { text: '', settings, genre },
  ],
});
