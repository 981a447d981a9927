import rule from '../../../server/src/core/rules/punct/fullwidth-in-latin';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('网址为⟦www．gov．cn⟧。'), fixed: paper('网址为www.gov.cn。'), genre: 'notice' },
    { text: paper('定于⟦10：30⟧开会。'), fixed: paper('定于10:30开会。'), genre: 'notice' },
    { text: paper('长度为⟦3．5⟧公里。'), fixed: paper('长度为3.5公里。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('𠮷河共投入⟦1，234，567⟧元。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河共投入1,234,567元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('1．加强管理。'), why: '序号', genre: 'notice' },
    { text: paper('比例为3.5%，10:30开会。'), why: '正确', genre: 'notice' },
    { text: paper('共有12，345是编号。'), why: '两组数字', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
