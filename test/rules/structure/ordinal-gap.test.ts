import rule from '../../../server/src/core/rules/structure/ordinal-gap';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: '（一）（三）, CRLF and an astral character',
      text: notice('　　（一）查𠮷屋。要细查。\n　　⟦（三）⟧查线路。要常查。').replace(/\n/g, '\r\n'),
      fixed: notice('　　（一）查𠮷屋。要细查。\n　　（二）查线路。要常查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'error',
    },
    {
      name: 'items 1. 3. 4.',
      text: notice('　　请报送下列材料：\n　　1.申请表；\n　　⟦3.⟧证明；\n　　4.照片。'),
      fixed: notice('　　请报送下列材料：\n　　1.申请表；\n　　2.证明；\n　　3.照片。'),
      genre: 'notice',
    },
    {
      name: 'two gaps in one row',
      text: notice('　　一、查屋\n　　要细查。\n　　⟦三、⟧查线\n　　要常查。\n　　⟦五、⟧查人\n　　要严查。'),
      fixed: notice('　　一、查屋\n　　要细查。\n　　二、查线\n　　要常查。\n　　三、查人\n　　要严查。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('　　一、查屋\n　　要细查。\n　　二、查线\n　　七、八月份要常查。'),
      why: '七、八月份不是序号',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
