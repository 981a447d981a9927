import rule from '../../../server/src/core/rules/title/genre-misspelt';
import { testRule } from '../../support/rule-tester';

const minutes = (title: string) =>
  `${title}\n\n　　9月5日，𠮷县副县长主持召开会议。会议议定：\n　　一、建立台账。\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF',
      text: minutes('甲县档案馆2024年工作⟦计画⟧').replace(/\n/g, '\r\n'),
      fixed: minutes('甲县档案馆2024年工作计划').replace(/\n/g, '\r\n'),
      genre: 'work-plan',
    },
  ],
  good: [
    { text: minutes('甲县档案馆关于会议情况的记录'), why: '另一个词', genre: 'minutes' },
    { text: minutes('甲县关于合作的协议'), why: '另一个词', genre: 'minutes' },
    { text: '', genre: 'minutes' },
  ],
});
