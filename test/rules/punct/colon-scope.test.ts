import rule from '../../../server/src/core/rules/punct/colon-scope';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要求如下：一是排查⟦。⟧二是整改⟦。⟧三是验收。'),
      fixed: paper('要求如下：一是排查；二是整改；三是验收。'),
      genre: 'notice',
    },
    {
      text: paper('要求：第一，全面排查⟦。⟧第二，落实整改。'),
      fixed: paper('要求：第一，全面排查；第二，落实整改。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('𠮷河要求：一要排查⟦。⟧二要整改。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河要求：一要排查；二要整改。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    // Each holds one part of a condition.
    { in: 'notice', text: '要做到三点：一要排查隐患⟦。⟧二要落实整改！三要抓好验收。' },
  ],
  good: [
    { text: paper('一是排查。二是整改。'), why: '没有冒号', genre: 'notice' },
    { text: paper('要求如下：一是排查。'), why: '只有一项', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
