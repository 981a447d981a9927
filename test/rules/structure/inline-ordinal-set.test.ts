import rule from '../../../server/src/core/rules/structure/inline-ordinal-set';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: '一是 then 第二; CRLF and an astral character',
      text: notice('　　一是要查𠮷屋。⟦第二，⟧要查线路。').replace(/\n/g, '\r\n'),
      fixed: notice('　　一是要查𠮷屋。二是要查线路。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: '第一 then 其次',
      text: notice('　　第一，要加强领导。⟦其次，⟧要落实责任。'),
      fixed: notice('　　第一，要加强领导。第二，要落实责任。'),
      genre: 'notice',
    },
    {
      name: '一是 alone',
      text: notice('　　⟦一是⟧要加强领导。要明确责任人。\n　　各学校要认真落实。'),
      genre: 'notice',
      severity: 'warning',
    },
  ],
  good: [
    { text: notice('　　一是加强领导，二是落实责任，三是严格检查。\n　　请认真落实。'), genre: 'notice' },
    {
      text: notice('　　第一，要查。一是查屋，二是查线。第二，要改。'),
      why: '两层各成一套',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
