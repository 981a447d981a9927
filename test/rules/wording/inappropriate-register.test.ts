import rule from '../../../server/src/core/rules/wording/inappropriate-register';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const speech = (body: string) => `在全县安全工作会议上的讲话\n\n同志们：\n　　${body}\n　　谢谢大家！\n`;

testRule(rule, {
  bad: [
    { text: notice('这样的差事⟦不是人⟧干得了的。'), severity: 'warning', genre: 'notice' },
    { text: speech('能熬过来的,估计也⟦不是人⟧。'), genre: 'speech' },
    {
      text: notice('𠮷河镇有3人因事故⟦残废⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河镇有3人因事故残疾。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('对⟦弱智儿童⟧要安排随班就读。'),
      fixed: notice('对智力残疾儿童要安排随班就读。'),
      genre: 'notice',
    },
    { text: speech('个别同志出口就是“你算什么”，甚至⟦混账⟧话。'), genre: 'speech' },
  ],
  good: [
    { text: notice('培训不是人人都要参加，受训的不是人数少的单位。'), why: '“不是人人”', genre: 'notice' },
    { text: notice('有的干部当众辱骂群众混蛋，　影响恶劣。'), why: '叙述骂人的行为', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
