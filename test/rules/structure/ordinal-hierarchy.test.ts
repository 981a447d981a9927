import rule from '../../../server/src/core/rules/structure/ordinal-hierarchy';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'the big ordinal under the middle one; CRLF and an astral character',
      text: notice(
        '　　（一）查𠮷屋\n　　⟦一、⟧查电，每天查；\n　　二、查水，每周查。\n　　（二）查人\n　　要严。',
      ).replace(/\n/g, '\r\n'),
      fixed: notice(
        '　　一、查𠮷屋\n　　（一）查电，每天查；\n　　（二）查水，每周查。\n　　二、查人\n　　要严。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: '（1） above 1.',
      text: notice('　　（1）材料要齐全\n　　⟦1.⟧申请表；\n　　2.证明。\n　　（2）手续要完备。'),
      fixed: notice('　　1.材料要齐全\n　　（1）申请表；\n　　（2）证明。\n　　2.手续要完备。'),
      genre: 'notice',
    },
    {
      name: 'the second of the outer level has the sublist',
      text: notice(
        '　　1.加强学习。\n　　2.加强检查。\n　　⟦（一）⟧查屋；\n　　（二）查线。\n　　3.加强整改。',
      ),
      fixed: notice(
        '　　（一）加强学习。\n　　（二）加强检查。\n　　1.查屋；\n　　2.查线。\n　　（三）加强整改。',
      ),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice(
        '　　一、任务\n　　（一）学习\n　　1.领导学；\n　　2.职工学。\n　　（二）检查\n　　1.自查；\n　　2.互查。',
      ),
      why: '顺序正确',
      genre: 'notice',
    },
    {
      text: notice(
        '　　1.报名表；\n　　2.照片。\n　　一、报名时间\n　　5月底前。\n　　二、报名地点\n　　县教育局。',
      ),
      why: '前后两个清单，没有包含关系',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
