import rule from '../../../server/src/core/rules/wording/privacy';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('困难群众王某某，⟦13800000000⟧，家住𠮷河村。'),
      fixed: notice('困难群众王某某，138****0000，家住𠮷河村。'),
      severity: 'warning',
      genre: 'notice',
    },
    {
      text: notice('救助金转入本人银行卡（卡号⟦6222020000000000000⟧）。').replace(/\n/g, '\r\n'),
      fixed: notice('救助金转入本人银行卡（卡号622202*********0000）。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: '表格里的名单',
      text: notice('名单如下：\n\n| 姓名 | 身份证号 |\n| --- | --- |\n| 王某某 | ⟦110101199003070679⟧ |\n'),
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      in: 'notice',
      text: '防汛值班表如下。\n　　申请人张某某（身份证号⟦110101199003070679⟧）的材料已收悉。\n　　王某某　13800000000\n　　李某某　13900000000',
    },
  ],
  good: [
    { text: notice('咨询电话13800000000，邮箱a13800000000@example.cn。'), why: '咨询电话', genre: 'notice' },
    { text: notice('投诉举报请拨打　13800000000。'), why: '举报电话', genre: 'notice' },
    { text: notice('流水号为202405061380000000012。'), why: '更长的数字', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请认真执行。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n　　（经办人身份证号110101199003070679）\n',
      genre: 'notice',
    },
  ],
});
