import rule from '../../../server/src/core/rules/punct/law-title-marks';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('依照⟦中华人民共和国安全生产法⟧第三条办理。'),
      fixed: paper('依照《中华人民共和国安全生产法》第三条办理。'),
      genre: 'notice',
    },
    {
      text: paper('违反⟦中华人民共和国消防法⟧的，要处理。'),
      fixed: paper('违反《中华人民共和国消防法》的，要处理。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('按照⟦中华人民共和国民法典⟧，𠮷河治理要依法进行。').replace(/\n/g, '\r\n'),
      fixed: paper('按照《中华人民共和国民法典》，𠮷河治理要依法进行。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('根据《中华人民共和国安全生产法》办理。'), why: '已有书名号', genre: 'notice' },
    { text: paper('依照中华人民共和国法律办理。'), why: '泛指法律', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
