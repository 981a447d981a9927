import rule from '../../../server/src/core/rules/punct/colon-before-quote';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('俗话说⟦，⟧“小洞不补，大洞吃苦。”'),
      fixed: paper('俗话说：“小洞不补，大洞吃苦。”'),
      genre: 'notice',
    },
    {
      text: paper('上级指出⟦，⟧“要全面排查隐患。”各校要照办。'),
      fixed: paper('上级指出：“要全面排查隐患。”各校要照办。'),
      genre: 'notice',
    },
    {
      text: paper('他常说的一句话是⟦，⟧“凡事要细，不怕麻烦”。'),
      fixed: paper('他常说的一句话是：“凡事要细，不怕麻烦”。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('他说道⟦，⟧“𠮷河要全面排查！”').replace(/\n/g, '\r\n'),
      fixed: paper('他说道：“𠮷河要全面排查！”').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('上级强调“要讲政治”。'), why: '融入句中', genre: 'notice' },
    { text: paper('上级指出：“要全面排查。”'), why: '正确', genre: 'notice' },
    { text: paper('上级指出，“双责”要落实，“双控”要推进。'), why: '词语', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
