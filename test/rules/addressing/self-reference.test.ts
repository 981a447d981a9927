import rule from '../../../server/src/core/rules/addressing/self-reference';
import { testRule } from '../../support/rule-tester';

const request = (body: string) =>
  `甲县教育局关于购置校车的请示\n\n县人民政府：\n　　${body}\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n`;
const letter = (body: string) =>
  `甲县教育局关于商请支持的函\n\n县财政局：\n　　${body}\n　　特此函商。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: request('⟦本局⟧拟在𠮷镇购置校车2辆。').replace(/\n/g, '\r\n'),
      fixed: request('我局拟在𠮷镇购置校车2辆。').replace(/\n/g, '\r\n'),
      genre: 'request',
    },
    {
      text: letter('我局承办培训，请派人到⟦本局⟧授课。'),
      fixed: letter('我局承办培训，请派人到我局授课。'),
      genre: 'letter',
    },
    {
      text: request('校车不足。⟦本委⟧建议购置。'),
      fixed: request('校车不足。我委建议购置。'),
      genre: 'request',
    },
  ],
  good: [
    { text: letter('本局承办培训，请派人到本局授课。'), why: '函里前后一致', genre: 'letter' },
    { text: request('《本局章程》和“本局”的叫法另议。'), why: '书名和引语', genre: 'request' },
    {
      text: request('本委员会的基本局面已定，按本院士意见办。').replace('，按本院士意见办', ''),
      why: '不是自称',
      genre: 'request',
    },
    { text: '', genre: 'request' },
  ],
});
