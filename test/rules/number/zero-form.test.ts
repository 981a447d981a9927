import rule from '../../../server/src/core/rules/number/zero-form';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。⟦二○二四⟧年检查，⟦二O二五⟧年验收。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。二〇二四年检查，二〇二五年验收。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('⟦一九九零⟧年建校。'), fixed: notice('一九九〇年建校。'), genre: 'notice' },
    { text: notice('⟦二0二四⟧年度。'), fixed: notice('二〇二四年度。'), genre: 'notice' },
  ],
  good: [
    { text: notice('零四年以来，二零二四班。'), why: '不是四位年份', genre: 'notice' },
    { text: notice('2004年。'), why: '阿拉伯数字', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
