import rule from '../../../server/src/core/rules/addressing/recipient-abbrev';
import { testRule } from '../../support/rule-tester';

const paper = (to: string, copy = '') =>
  `清河县教育局关于商请支持校舍修缮的函\n\n${to}：\n　　𠮷河学校校舍失修，商请支持修缮经费50万元。\n　　请予支持为荷。\n\n清河县教育局\n2024年5月6日\n${copy}`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦清河县府⟧、县财政局'),
      fixed: paper('清河县人民政府、县财政局'),
      severity: 'warning',
      genre: 'letter',
    },
    { text: paper('县财政局', '\n抄送：⟦县发改⟧，⟦县人社⟧。\n'), severity: 'warning' },
    {
      text: paper('县财政局', '\n抄送：⟦县委办⟧。\n'),
      fixed: paper('县财政局', '\n抄送：县委办公室。\n'),
      severity: 'hint',
    },
    {
      name: 'CRLF',
      text: paper('县财政局', '\n抄送：⟦市府⟧。\n').replace(/\n/g, '\r\n'),
      fixed: paper('县财政局', '\n抄送：市人民政府。\n').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('县财政局'),
    { text: paper('县人民政府'), why: '全称' },
    { text: paper('县发展改革局', '\n抄送：县委办公室，县政府办公室。\n'), why: '规范化简称' },
    { text: '', genre: 'letter' },
  ],
});
