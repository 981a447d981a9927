import rule from '../../../server/src/core/rules/addressing/cc-overlap';
import { testRule } from '../../support/rule-tester';

const paper = (copy: string, to = '县财政局') =>
  `清河县教育局关于商请支持校舍修缮的函\n\n${to}：\n　　𠮷河学校校舍失修，商请贵局支持修缮经费50万元。\n　　请予支持为荷。\n\n清河县教育局\n2024年5月6日\n${copy}`;

testRule(rule, {
  bad: [
    {
      name: 'the last one',
      text: paper('\n抄送：县发展改革局，⟦县财政局⟧。\n'),
      fixed: paper('\n抄送：县发展改革局。\n'),
      severity: 'warning',
    },
    { name: 'the only one', text: paper('\n抄送：⟦县财政局⟧。\n'), fixed: paper('\n') },
    {
      name: 'CRLF; one of two recipients',
      text: paper('\n抄送：⟦县水利局⟧、县民政局。\n', '县财政局、县水利局').replace(/\n/g, '\r\n'),
      fixed: paper('\n抄送：县民政局。\n', '县财政局、县水利局').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('\n抄送：县发展改革局。\n'),
    { text: paper('\n抄送：县财政局办公室。\n'), why: '不是同一机关' },
    { text: paper(''), why: '没有抄送' },
    { text: '', genre: 'letter' },
  ],
});
