import rule from '../../../server/src/core/rules/cite/missing-number';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('按照⟦《关于进一步加强防汛工作的意见》⟧，抓好落实。'),
      fixed: notice('按照《关于进一步加强防汛工作的意见》（〔文号〕），抓好落实。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: 'the second time is silent',
      text: notice('按照⟦《乙市关于加强防汛的通知》⟧办理，《乙市关于加强防汛的通知》要人人皆知。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷河防汛按照⟦《乙市关于加强防汛的决定》⟧办理。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('按照《乙市关于加强防汛的通知》（乙政发〔2024〕3号）办理。'), genre: 'notice' },
    { text: '按照《乙市关于加强防汛的通知》办理', genre: 'notice', why: '没写完的稿子' },
    { text: '', genre: 'notice' },
  ],
});
