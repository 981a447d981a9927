import rule from '../../../server/src/core/rules/number/mixed-system';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请派⟦三到4⟧名教师参加。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请派3到4名教师参加。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。参加演练⟦3百⟧多人。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。参加演练300多人。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('投资⟦3.5千⟧万元。'), fixed: notice('投资3500万元。'), genre: 'notice' },
    { text: notice('树苗⟦2十⟧株，⟦6百⟧万元。'), fixed: notice('树苗20株，600万元。'), genre: 'notice' },
    { text: notice('面积为⟦3点5⟧万亩。'), fixed: notice('面积为3.5万亩。'), genre: 'notice' },
  ],
  good: [
    { text: notice('三千元、5万元、2亿元。'), why: '写法正确', genre: 'notice' },
    { text: notice('24千字的书稿。'), why: '千字是出版单位', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
