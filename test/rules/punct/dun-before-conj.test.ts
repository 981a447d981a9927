import rule from '../../../server/src/core/rules/punct/dun-before-conj';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('张三、李四⟦、⟧以及王五要参加。'),
      fixed: paper('张三、李四以及王五要参加。'),
      genre: 'notice',
    },
    {
      text: paper('要防火、防盗⟦、⟧特别是防溺水。'),
      fixed: paper('要防火、防盗，特别是防溺水。'),
      genre: 'notice',
    },
    {
      text: paper('甲县、乙县⟦、⟧及其他各县要排查。'),
      fixed: paper('甲县、乙县及其他各县要排查。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('𠮷河、甲河⟦、⟧和乙河要排查。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河、甲河和乙河要排查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('做到准确、及时，严禁违规、并购。'), why: '词里的字', genre: 'notice' },
    { text: paper('追求和平、和谐、和睦。'), why: '和字开头的词', genre: 'notice' },
    { text: paper('各校和幼儿园要排查。'), why: '没有顿号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
