import rule from '../../../server/src/core/rules/addressing/recipient-separator';
import { testRule } from '../../support/rule-tester';

const notice = (recipients: string, copyTo = '') =>
  `甲市人民政府关于做好安全工作的通知\n\n${recipients}：\n　　请认真排查𠮷河沿线隐患。\n　　特此通知。\n\n甲市人民政府\n2024年5月6日\n${copyTo}`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF',
      text: notice('各县（市、区）人民政府⟦、⟧市政府各部门、各直属机构').replace(/\n/g, '\r\n'),
      fixed: notice('各县（市、区）人民政府，市政府各部门、各直属机构').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('各乡镇、各街道办事处⟦、⟧县直各单位'),
      fixed: notice('各乡镇、各街道办事处，县直各单位'),
      genre: 'notice',
    },
    {
      text: notice('县财政局⟦，⟧县公安局，县教育局'),
      fixed: notice('县财政局、县公安局、县教育局'),
      genre: 'notice',
    },
    {
      text: notice('各区人民政府', '\n抄送：市财政局⟦，⟧市公安局，市教育局。\n'),
      fixed: notice('各区人民政府', '\n抄送：市财政局、市公安局、市教育局。\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('各县人民政府，市政府各部门、各直属机构'), why: '已经分层', genre: 'notice' },
    { text: notice('县财政局、县公安局、县教育局'), why: '同级同类', genre: 'notice' },
    { text: notice('市委办公室，市人大常委会办公室，市政协办公室'), why: '不同系统', genre: 'notice' },
    { text: notice('各县人民政府、州级各部门、甲山管理区，各有关单位'), why: '已经分层', genre: 'notice' },
    { text: notice('各区人民政府'), why: '只有一个', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
