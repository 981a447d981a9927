import rule from '../../../server/src/core/rules/punct/parallel-bracket-ordinal';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦(一）⟧排查隐患，各校要认真排查。'),
      fixed: paper('（一）排查隐患，各校要认真排查。'),
      genre: 'notice',
    },
    {
      text: paper('要做到：⟦1）⟧排查隐患；⟦2）⟧落实整改。'),
      fixed: paper('要做到：（1）排查隐患；（2）落实整改。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('⟦（2)⟧𠮷河排查，各校要认真排查。').replace(/\n/g, '\r\n'),
      fixed: paper('（2）𠮷河排查，各校要认真排查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('各校（共12）要排查。'), why: '不是序号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
