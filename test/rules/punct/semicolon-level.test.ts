import rule from '../../../server/src/core/rules/punct/semicolon-level';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('言当其时，一字千金⟦，⟧言过其时，一文不值。'),
      fixed: paper('言当其时，一字千金；言过其时，一文不值。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: paper('一要排查隐患。细之又细⟦；⟧二要落实整改。'),
      fixed: paper('一要排查隐患。细之又细。二要落实整改。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('要求：一是排查𠮷河。全面细致⟦；⟧二是整改。').replace(/\n/g, '\r\n'),
      fixed: paper('要求：一是排查𠮷河。全面细致。二是整改。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('一是排查；二是整改；三是验收。'), why: '没有句号', genre: 'notice' },
    { text: paper('一是排查。二是整改；三是验收。'), why: '分项里没有句号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
