import rule from '../../../server/src/core/rules/structure/ordinal-duplicate';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'headings; what follows moves on; CRLF and an astral character',
      text: notice(
        '　　一、查𠮷屋\n　　要细。\n　　二、查线\n　　要常。\n　　⟦二、⟧查人\n　　要严。\n　　三、查账\n　　要准。',
      ).replace(/\n/g, '\r\n'),
      fixed: notice(
        '　　一、查𠮷屋\n　　要细。\n　　二、查线\n　　要常。\n　　三、查人\n　　要严。\n　　四、查账\n　　要准。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'error',
    },
    {
      name: 'items',
      text: notice('　　请报送：\n　　1.申请表；\n　　2.证明；\n　　⟦2.⟧照片。'),
      fixed: notice('　　请报送：\n　　1.申请表；\n　　2.证明；\n　　3.照片。'),
      genre: 'notice',
    },
    {
      name: 'in full-width brackets',
      text: notice('　　请报送：\n　　（1）申请表；\n　　（2）证明；\n　　⟦（2）⟧照片。'),
      fixed: notice('　　请报送：\n　　（1）申请表；\n　　（2）证明；\n　　（3）照片。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('　　一、人员\n　　1.教师；\n　　2.学生。\n　　二、材料\n　　1.表；\n　　2.证。'),
      why: '上级标题不同',
      genre: 'notice',
    },
    { text: notice('　　二、三月份要常查。\n　　二、三月份要细查。'), why: '不是序号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
