import { textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/title-suffix',
    title: '“（试行）”写在书名号外',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '“试行”“草案”是文件名称的一部分，写在书名号里' }],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation: '“（试行）”“（修订）”“（草案）”是文件名称的一部分，应当放在书名号里面。',
    remedy: '把括号移进书名号：《××办法（试行）》。',
    exceptions: [
      {
        text: '书名号后面括号里是简称、文号、页码的，不提示。',
        example: { in: 'notice', text: '根据《甲县停车场管理办法》（甲政发〔2024〕3号）执行。' },
      },
    ],
    messages: { outside: '“{suffix}”是文件名称的一部分，请移进书名号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '现将⟦《甲县停车场管理办法》（试行）⟧印发给你们。',
          fixed: '现将《甲县停车场管理办法（试行）》印发给你们。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const blocks = textBlocks(document).map(({ text, span }) => ({ text, start: span.start }));
    const titles = document.title
      ? document.title.lines.map(({ text, span }) => ({ text, start: span.start }))
      : [];
    const seen = new Set<number>();
    for (const { text, start: base } of [...titles, ...blocks]) {
      for (const match of text.matchAll(OUTSIDE)) {
        const start = base + match.index;
        if (seen.has(start)) continue;
        seen.add(start);
        const span = { start, end: start + match[0].length };
        const suffix = match[1] ?? '';
        const mark = { start: span.end - suffix.length - 1, end: span.end };
        const fix = {
          title: '移进书名号',
          kind: 'safe' as const,
          edits: [{ span: mark, newText: `${suffix}》` }],
        };
        report({ message: 'outside', data: { suffix }, span, fixes: [fix] });
      }
    }
  },
);

const OUTSIDE =
  /《[^《》\n]{2,60}》([（(](?:试行|暂行|修订|修正|修订稿|草案|征求意见稿|送审稿|讨论稿|20\d\d年(?:版|修订|修正))[）)])/g;
