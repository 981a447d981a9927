import rule from '../../../server/src/core/rules/structure/paragraph-too-long';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const fill = (count: number) => '要认真排查隐患。'.repeat(count);

testRule(rule, {
  bad: [
    { text: notice(`⟦${fill(70)}⟧`), genre: 'notice' },
    {
      name: 'CRLF and an astral character',
      text: notice(`⟦𠮷镇要做到：一是抓检查。${fill(40)}二是抓整改。${fill(40)}三是抓值守。⟧`).replace(
        /\n/g,
        '\r\n',
      ),
      fixed: notice(
        `𠮷镇要做到：一是抓检查。${fill(40)}\n　　二是抓整改。${fill(40)}\n　　三是抓值守。`,
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { name: 'a speech', text: `在安全工作会议上的讲话\n\n同志们：\n　　⟦${fill(50)}⟧\n`, genre: 'speech' },
  ],
  good: [
    { text: notice(fill(50)), why: '公文里不到五百字', genre: 'notice' },
    {
      text: notice(fill(71)),
      settings: { options: { 'structure/paragraph-too-long': { limit: 1000 } } },
      why: '上限放宽',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
