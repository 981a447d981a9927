import rule from '../../../server/src/core/rules/number/approx-double';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。投资⟦超过500万元以上⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。投资超过500万元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('培训⟦近300余⟧人。'), fixed: notice('培训近300人。'), genre: 'notice' },
    {
      text: notice('每班⟦至少二十人以上⟧，时间⟦不超过3天以内⟧。'),
      fixed: notice('每班至少二十人，时间不超过3天。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('300人以上的学校大约有五所，左右两侧设岗。'), why: '修饰的对象不同', genre: 'notice' },
    { text: notice('超过60岁以上人口比例的有3个镇。'), why: '“以上”修饰后面的人口', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
