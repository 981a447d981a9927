import rule from '../../../server/src/core/rules/wording/absolute';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: notice('我局提供了⟦最好的⟧服务。'), severity: 'hint', genre: 'notice' },
    { text: notice('𠮷河镇的问题⟦彻底⟧解决了。').replace(/\n/g, '\r\n'), genre: 'notice' },
    { text: notice('这种做法⟦绝对⟧不会出错,⟦没有任何问题⟧。'), genre: 'notice' },
  ],
  good: [
    { text: notice('坚持党的绝对领导，彻底改变落后面貌。'), why: '政策提法', genre: 'notice' },
    { text: notice('力争　取得最好的成绩。'), why: '表决心', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
