import rule from '../../../server/src/core/rules/punct/quote-terminal';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('俗话说：“小洞不补，大洞吃苦⟦”。⟧'),
      fixed: paper('俗话说：“小洞不补，大洞吃苦。”'),
      genre: 'notice',
    },
    {
      text: paper('要落实“安全第一，预防为主⟦。⟧”的要求。'),
      fixed: paper('要落实“安全第一，预防为主”的要求。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('古人云：“𠮷人之辞寡，躁人之辞多⟦”。⟧').replace(/\n/g, '\r\n'),
      fixed: paper('古人云：“𠮷人之辞寡，躁人之辞多。”').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('他说：“怎么办？”'), why: '问号', genre: 'notice' },
    { text: paper('要落实“双责”。'), why: '词语', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
