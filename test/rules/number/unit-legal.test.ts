import rule from '../../../server/src/core/rules/number/unit-legal';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。教室面积⟦20平方⟧，全程⟦3华里⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。教室面积20平方米，全程1.5千米。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('线长⟦50公分⟧。'), fixed: notice('线长50厘米。'), genre: 'notice' },
    { text: notice('水泵功率⟦30马力⟧。'), genre: 'notice' },
  ],
  good: [
    { text: notice('20平方公里，30平方米，5立方米。'), why: '写法正确', genre: 'notice' },
    { text: notice('“500斤”是群众的口头说法。'), why: '引语', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
