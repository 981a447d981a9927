import rule from '../../../server/src/core/rules/paste/collection-header';
import { testRule } from '../../support/rule-tester';

const SPEECH = '同志们：\n　　今天，我们在𠮷家坝开会。\n　　谢谢大家！\n';

testRule(rule, {
  bad: [
    {
      name: 'labels of other sorts, CRLF',
      text: `⟦篇一：⟧在动员会上的讲话\n${SPEECH}⟦范文二：在推进会上的发言⟧\n在推进会上的发言\n${SPEECH}`.replace(
        /\n/g,
        '\r\n',
      ),
      fixed: `在动员会上的讲话\n${SPEECH}在推进会上的发言\n${SPEECH}`.replace(/\n/g, '\r\n'),
      genre: 'speech',
      severity: 'info',
    },
    {
      text: `⟦第一篇：在动员会上的讲话⟧\n在动员会上的讲话\n${SPEECH}⟦第二篇：⟧在推进会上的发言\n${SPEECH}⟦第三篇：⟧在总结会上的发言\n${SPEECH}`,
      fixed: `在动员会上的讲话\n${SPEECH}在推进会上的发言\n${SPEECH}在总结会上的发言\n${SPEECH}`,
      genre: 'speech',
    },
    {
      name: 'a count behind the title',
      text: `在动员会上的讲话⟦（精选5篇）⟧\n\n${SPEECH}`,
      fixed: `在动员会上的讲话\n\n${SPEECH}`,
      genre: 'speech',
    },
    {
      name: 'moved to another file',
      text: `⟦第一篇：⟧在动员会上的讲话\n${SPEECH}⟦第二篇：⟧在推进会上的发言\n${SPEECH}`,
      genre: 'speech',
    },
  ],
  good: [
    { text: `在动员会上的讲话\n\n${SPEECH}`, why: '没有篇目', genre: 'speech' },
    {
      text: '乙县水利志\n\n第一篇　河流\n　　本县有河流十二条。\n第二篇　水库\n　　本县有水库六座。\n',
      why: '书的篇名',
      genre: 'work-plan',
    },
    {
      text: `在读书会上的讲话（共三讲）\n\n${SPEECH}`,
      why: '题目自己的说明',
      genre: 'speech',
    },
    {
      text: `在读书会上的讲话\n\n同志们：\n　　第二篇文章写得好：既有观点，又有事例。\n　　谢谢大家！\n`,
      why: '正文里说到第二篇文章',
      genre: 'speech',
    },
  ],
});
