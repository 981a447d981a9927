import rule from '../../../server/src/core/rules/number/approx-arabic';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。走访⟦3、4⟧个学校，用了⟦10几⟧天。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。走访三四个学校，用了十几天。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('每校⟦30几⟧名。'), fixed: notice('每校三十几名。'), genre: 'notice' },
    { text: notice('用了⟦5、6⟧天。'), fixed: notice('用了五六天。'), genre: 'notice' },
  ],
  good: [
    { text: notice('三四个，二十几人。'), why: '写法正确', genre: 'notice' },
    { text: notice('有1、2、3个等级。'), why: '列举', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
