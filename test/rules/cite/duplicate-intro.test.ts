import rule from '../../../server/src/core/rules/cite/duplicate-intro';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

const LONG = '《乙市人民政府关于进一步加强汛期安全防范工作的意见》';

testRule(rule, {
  bad: [
    {
      name: 'with its number in brackets',
      text: notice(`按照${LONG}（乙政发〔2024〕3号）办理。⟦${LONG}⟧（乙政发〔2024〕3号）要人人知晓。`),
      fixed: notice(`按照${LONG}（乙政发〔2024〕3号）（以下简称《意见》）办理。《意见》要人人知晓。`),
      genre: 'notice',
      severity: 'hint',
    },
    {
      name: 'three times',
      text: notice(`按照${LONG}办理。⟦${LONG}⟧要学好，${LONG}要用好。`),
      fixed: notice(`按照${LONG}（以下简称《意见》）办理。《意见》要学好，《意见》要用好。`),
      genre: 'notice',
    },
    {
      name: 'another paper of the kind: no fix; CRLF and an astral character',
      text: notice(`𠮷县按照${LONG}和《关于巡查的意见》办理。⟦${LONG}⟧要学好。`).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice(`按照${LONG}（以下简称《意见》）办理，《意见》要学好。`), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
