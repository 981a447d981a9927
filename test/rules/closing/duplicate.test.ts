import rule from '../../../server/src/core/rules/closing/duplicate';
import { testRule } from '../../support/rule-tester';

const request = (closing: string) =>
  `甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n${closing}\n\n甲县教育局\n2024年5月6日\n`;
const notice = (closing: string) =>
  `甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至。\n${closing}\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'two paragraphs',
      text: request('　　妥否，请批示。\n　　⟦特此请示。⟧'),
      fixed: request('　　妥否，请批示。'),
      genre: 'request',
      severity: 'warning',
    },
    {
      name: 'the same twice',
      text: notice('　　特此通知。\n　　⟦特此通知。⟧'),
      fixed: notice('　　特此通知。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: request('　　以上请示，请予审批。⟦特此请示。⟧')
        .replace('小学', '𠮷河小学')
        .replace(/\n/g, '\r\n'),
      fixed: request('　　以上请示，请予审批。').replace('小学', '𠮷河小学').replace(/\n/g, '\r\n'),
      genre: 'request',
    },
  ],
  good: [
    { text: request('　　特此请示，请予批准。'), why: '一个整体', genre: 'request' },
    { text: notice('　　“特此通知”写一次即可。\n　　特此通知。'), why: '引号里提到', genre: 'notice' },
    { text: '', genre: 'request' },
  ],
});
