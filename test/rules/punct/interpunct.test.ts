import rule from '../../../server/src/core/rules/punct/interpunct';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要学习弗里德里希⟦．⟧恩格斯的著作。'),
      fixed: paper('要学习弗里德里希·恩格斯的著作。'),
      genre: 'notice',
    },
    { text: paper('由艾尼⟦•⟧买买提负责。'), fixed: paper('由艾尼·买买提负责。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('𠮷河由艾尼⟦・⟧买买提负责。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河由艾尼·买买提负责。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('要排查.要整改。'), why: '句号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
