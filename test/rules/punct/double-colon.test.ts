import rule from '../../../server/src/core/rules/punct/double-colon';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('会议强调⟦：⟧各校要落实以下要求：排查隐患。'),
      fixed: paper('会议强调，各校要落实以下要求：排查隐患。'),
      genre: 'notice',
    },
    {
      text: paper('会议认为⟦：⟧要抓好两点：一是排查；二是整改。'),
      fixed: paper('会议认为，要抓好两点：一是排查；二是整改。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('会议决定⟦：⟧𠮷河要做到：排查隐患。').replace(/\n/g, '\r\n'),
      fixed: paper('会议决定，𠮷河要做到：排查隐患。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('会议指出：要排查隐患。'), why: '一个冒号', genre: 'notice' },
    { text: paper('会议要求：比例为3:5。'), why: '比例', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
