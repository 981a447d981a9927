import rule from '../../../server/src/core/rules/fact/anecdote-unverified';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    {
      text: speech('当年⟦阎锡山与人约好会师，参谋把“沁阳⟧”错写了一笔，贻误了战机。'),
      fixed: speech('当年相传阎锡山与人约好会师，参谋把“沁阳”错写了一笔，贻误了战机。'),
      genre: 'speech',
      severity: 'hint',
    },
    { text: speech('⟦列宁小时候打碎了姑妈家的花瓶⟧，后来写信认错。'), genre: 'speech' },
    {
      name: 'CRLF and an astral character',
      text: speech('𠮷县的同志都听过，科学家做过⟦实验：把青蛙放进温水⟧里慢慢加热。').replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('据说爱因斯坦做过三只小板凳。'), genre: 'speech' },
    { text: speech('牛顿砸苹果的故事，未必真有。'), genre: 'speech' },
    { text: speech('要防止温水煮青蛙，时刻保持警醒。'), genre: 'speech', why: '只用作比喻' },
    { text: speech('沁阳市和泌阳县都来了代表。'), genre: 'speech' },
    { text: '', genre: 'speech' },
  ],
});
