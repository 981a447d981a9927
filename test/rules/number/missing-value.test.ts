import rule from '../../../server/src/core/rules/number/missing-value';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。今年收入⟦增长%⟧，形势较好。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。今年收入增长××%，形势较好。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('整理筛选⟦了项⟧督查事项，逐一交办。'),
      fixed: notice('整理筛选了××项督查事项，逐一交办。'),
      genre: 'notice',
    },
    {
      text: notice('成绩合格率⟦提高个百分点⟧，召开⟦第次⟧会议。'),
      fixed: notice('成绩合格率提高××个百分点，召开第××次会议。'),
      genre: 'notice',
    },
    {
      text: notice('检查于2024⟦年月日⟧结束。'),
      fixed: notice('检查于2024年××月××日结束。'),
      genre: 'notice',
    },
    { text: notice('全年培训教师⟦共计人次⟧。'), fixed: notice('全年培训教师共计××人次。'), genre: 'notice' },
  ],
  good: [
    {
      text: notice('请填写出生年月日，剩余项另报，按等第次序排列。'),
      why: '词里本有这些字',
      genre: 'notice',
    },
    {
      text: notice('签订了项目合同，一年增长3%，第5次检查，约500余人参加。'),
      why: '有数字',
      genre: 'notice',
    },
    { text: notice('“达余件”一类的写法要补齐。'), why: '引号里提到', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
