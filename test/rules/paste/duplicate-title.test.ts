import rule from '../../../server/src/core/rules/paste/duplicate-title';
import { testRule } from '../../support/rule-tester';

const BODY = '同志们：\n　　今天，我们在𠮷家坝开会，部署防汛工作。\n　　谢谢大家！\n';

testRule(rule, {
  bad: [
    {
      name: 'CRLF, spaces differ',
      text: `在防汛工作会议上的讲话\n⟦在防汛工作　会议上的讲话⟧\n\n${BODY}`.replace(/\n/g, '\r\n'),
      fixed: `在防汛工作会议上的讲话\n\n${BODY}`.replace(/\n/g, '\r\n'),
      genre: 'speech',
      severity: 'info',
    },
    {
      text: `第一篇：在防汛工作会议上的讲话\n⟦在防汛工作大会上的讲话⟧\n${BODY}第二篇：在抗旱工作会议上的发言\n⟦在抗旱工作会议上的发言⟧\n${BODY}`,
      fixed: `在防汛工作大会上的讲话\n${BODY}在抗旱工作会议上的发言\n${BODY}`,
      genre: 'speech',
    },
    {
      text: `乙县水利局关于加强防汛值班工作的通知\n⟦乙县水利局关于加强防汛值守工作的通知⟧\n\n各水管所：\n　　请昼夜值守。\n`,
      genre: 'notice',
    },
  ],
  good: [
    {
      text: `守土有责　守土尽责\n——在防汛工作会议上的讲话\n\n${BODY}`,
      why: '正题和副题',
      genre: 'speech',
    },
    {
      text: '乙县水利局\n关于加强防汛值班工作的通知\n\n各水管所：\n　　请昼夜值守。\n',
      why: '标题分两行',
      genre: 'notice',
    },
    {
      text: `第一篇：防汛\n在防汛工作会议上的讲话\n${BODY}第二篇：抗旱\n在抗旱工作会议上的发言\n${BODY}`,
      why: '篇目只是分类',
      genre: 'speech',
    },
    { text: '', why: '空文件', genre: 'speech' },
  ],
});
