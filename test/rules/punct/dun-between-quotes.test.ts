import rule from '../../../server/src/core/rules/punct/dun-between-quotes';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('学习《甲办法》⟦、⟧《乙条例》和《丙规定》。'),
      fixed: paper('学习《甲办法》《乙条例》和《丙规定》。'),
      genre: 'notice',
    },
    { text: paper('写作“甲”⟦、⟧“乙”⟦、⟧“丙”等。'), fixed: paper('写作“甲”“乙”“丙”等。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('“𠮷河”⟦、⟧“甲河”要排查。').replace(/\n/g, '\r\n'),
      fixed: paper('“𠮷河”“甲河”要排查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('“双责”“双控”要落实。'), why: '没有顿号', genre: 'notice' },
    { text: paper('“双责”制度、“双控”机制要落实。'), why: '引号后有成分', genre: 'notice' },
    { text: paper('安全、“双责”、“双控”要落实。'), why: '与没有引号的词并列', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
