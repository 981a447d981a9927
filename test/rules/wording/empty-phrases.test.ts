import rule from '../../../server/src/core/rules/wording/empty-phrases';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const speech = (body: string) => `在全县安全工作会议上的讲话\n\n同志们：\n　　${body}\n　　谢谢大家！\n`;

testRule(rule, {
  bad: [
    {
      text: notice(
        '现就有关工作通知如下。\n　　要⟦统一思想⟧,提高认识,压实责任,齐抓共管,扎实推进,务求实效。\n　　请认真执行。',
      ),
      severity: 'hint',
      genre: 'notice',
    },
    {
      text: notice(
        '现就应急工作通知如下。\n　　各学校要⟦高度重视⟧安全工作，狠抓落实，务求实效。\n　　请认真执行。',
      ),
      genre: 'notice',
    },
    {
      text: notice(
        '现就𠮷河镇工作通知如下。\n　　要⟦切实加强⟧组织领导，营造浓厚氛围，凝聚合力，落实责任，确保实效。\n　　请认真执行。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: speech(
        '同志们要记住几点。\n　　我们要⟦真抓实干⟧、攻坚克难，解放思想、与时俱进，再接再厉、开拓创新。\n　　就讲到这里。',
      ),
      genre: 'speech',
    },
  ],
  good: [
    {
      text: notice(
        '现就有关工作通知如下。\n　　少讲“高度重视”“狠抓落实”“形成合力”“务求实效”　之类的话。\n　　请认真执行。',
      ),
      why: '引号里提到',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
