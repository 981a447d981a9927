import rule from '../../../server/src/core/rules/title/draft-mark-left';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, number = '𠮷教发〔2024〕5号', end = '') =>
  `${number}\n\n${title}\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n${end}`;

testRule(rule, {
  bad: [
    {
      text: paper('清河县教育局关于做好防汛工作的通知⟦（V3）⟧'),
      fixed: paper('清河县教育局关于做好防汛工作的通知'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('关于做好防汛工作的通知⟦（征求意见稿）⟧'),
      fixed: paper('关于做好防汛工作的通知'),
      genre: 'notice',
    },
    {
      name: 'printed, CRLF',
      text: paper(
        '关于做好防汛工作的通知⟦（代拟稿）⟧',
        '',
        '\n抄送：县委办。\n清河县教育局办公室　2024年5月6日印发\n',
      ).replace(/\n/g, '\r\n'),
      fixed: paper(
        '关于做好防汛工作的通知',
        '',
        '\n抄送：县委办。\n清河县教育局办公室　2024年5月6日印发\n',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('关于做好防汛工作的通知（初稿）', ''), why: '没有文号', genre: 'notice' },
    {
      text: paper('关于做好防汛工作的通知（送审稿）', '𠮷教发〔2024〕×号'),
      why: '文号未编',
      genre: 'notice',
    },
  ],
});
