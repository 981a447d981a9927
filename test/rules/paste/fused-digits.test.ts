import rule from '../../../server/src/core/rules/paste/fused-digits';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('全文一般不超过 ⟦0 3000⟧ 字。'),
      fixed: paper('全文一般不超过3000字。'),
      genre: 'notice',
      severity: 'error',
    },
    {
      text: paper('请报送关于⟦4 2014 年 年⟧ 工作的情况。'),
      fixed: paper('请报送关于2014年工作的情况。'),
      genre: 'notice',
    },
    {
      text: paper('请参照“某单位关于 ⟦X XX⟧ 工作的报告”。'),
      fixed: paper('请参照“某单位关于××工作的报告”。'),
      genre: 'notice',
    },
    {
      text: paper('全县共有教师 ⟦2 2150⟧ 人，其中女教师 ⟦12 1200⟧ 人。'),
      fixed: paper('全县共有教师2150人，其中女教师1200人。'),
      genre: 'notice',
    },
    {
      text: paper('整改时限为5 ⟦月 月⟧ 底前。'),
      fixed: paper('整改时限为5 月底前。'),
      genre: 'notice',
      name: 'a unit alone',
    },
    {
      text: paper('参加人数为 ⟦5 15⟧ 人。'),
      genre: 'notice',
      severity: 'warning',
      name: 'perhaps two figures',
    },
    {
      text: paper('𠮷镇中学扩建　经费 ⟦0 1500⟧ 万元。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇中学扩建　经费1500万元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    { text: paper('第4 2014年度的报告'), why: '第4之后是另一个数', genre: 'notice' },
    { text: paper('甲校 乙校\n3 13 23\n4 14 24'), why: '数据列', genre: 'notice' },
    { text: paper('做CT CTA检查，学习Java A AB三级。'), why: '英文', genre: 'notice' },
  ],
});
