import rule from '../../../server/src/core/rules/title/trailing-punctuation';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, number = '') =>
  `${title}\n${number}\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n𠮷河县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('𠮷河县教育局关于做好防汛工作的通知⟦；⟧'),
      fixed: paper('𠮷河县教育局关于做好防汛工作的通知'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('关于做好防汛工作的通知⟦：⟧'),
      fixed: paper('关于做好防汛工作的通知'),
      genre: 'notice',
    },
    {
      name: 'over two lines',
      text: paper('𠮷河县教育局关于做好\n防汛工作的通知⟦.⟧'),
      fixed: paper('𠮷河县教育局关于做好\n防汛工作的通知'),
      genre: 'notice',
    },
    {
      name: 'CRLF, full-width indent',
      text: paper('　　𠮷河县教育局关于做好防汛工作的通知⟦。⟧', '𠮷教发〔2024〕5号\n').replace(/\n/g, '\r\n'),
      fixed: paper('　　𠮷河县教育局关于做好防汛工作的通知', '𠮷教发〔2024〕5号\n').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('𠮷河县教育局关于做好防汛工作的通知'), genre: 'notice' },
    { text: paper('𠮷河县教育局关于征求《防汛办法（征求意见稿）》意见的通知'), genre: 'notice' },
  ],
});
