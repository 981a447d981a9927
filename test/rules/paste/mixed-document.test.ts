import rule from '../../../server/src/core/rules/paste/mixed-document';
import { testRule } from '../../support/rule-tester';

const SPEECH = '在防汛工作会议上的讲话\n\n同志们：\n　　今天，我们在𠮷家坝开会，部署防汛工作。\n';
const OTHER = [
  '水库大坝每周至少巡查一次，汛期每天巡查一次，遇有大雨随时巡查，做好记录。',
  '巡查要看坝顶有没有裂缝，坝坡有没有滑塌，坝脚有没有渗水，溢洪道有没有堵塞。',
  '发现险情，先报告，再处置。报告要讲清时间、地点、险情和已经采取的措施。',
];
const other = OTHER.map((line) => `　　${line}\n`).join('');

testRule(rule, {
  bad: [
    {
      text: `${SPEECH}　　我就讲这些，谢谢大家。\n⟦大坝巡查常识⟧\n${other}`,
      fixed: `${SPEECH}　　我就讲这些，谢谢大家。\n`,
      genre: 'speech',
      severity: 'hint',
    },
    {
      name: 'CRLF',
      text: `${SPEECH}　　谢谢！\n\n⟦怎样巡查水库大坝⟧\n\n${other}`.replace(/\n/g, '\r\n'),
      fixed: `${SPEECH}　　谢谢！\n\n`.replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
    {
      name: 'two headings above the second text',
      text: `${SPEECH}　　谢谢各位！\n⟦水库管理人员必读⟧\n巡查 VS 观测\n${other}`,
      genre: 'speech',
    },
  ],
  good: [
    { text: `${SPEECH}　　谢谢大家！\n`, why: '讲完了', genre: 'speech' },
    { text: `${SPEECH}　　谢谢大家！\n\n附件：大坝巡查常识\n\n${other}`, why: '附件', genre: 'speech' },
    {
      text: `${SPEECH}　　先要谢谢大家！\n　　一、认清形势\n${other}`,
      why: '致谢在前，后面有序号的标题',
      genre: 'speech',
    },
    { text: '', why: '空文件', genre: 'speech' },
  ],
});
