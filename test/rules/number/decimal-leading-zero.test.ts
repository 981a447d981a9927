import rule from '../../../server/src/core/rules/number/decimal-leading-zero';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。提高⟦.8⟧个百分点，补助⟦.25⟧万元。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。提高0.8个百分点，补助0.25万元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('面积为⟦.6⟧亩。'), fixed: notice('面积为0.6亩。'), genre: 'notice' },
    { text: notice('约⟦.75⟧倍。'), fixed: notice('约0.75倍。'), genre: 'notice' },
  ],
  good: [
    { text: notice('版本v.5元数据。'), why: '版本', genre: 'notice' },
    { text: notice('1..5元'), why: '多打的点', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
