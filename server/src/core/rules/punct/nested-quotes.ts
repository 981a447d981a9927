import type { Mark } from '../../document/types';
import { markAround, textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/nested-quotes',
    title: '引号里再用引号',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.8.3.3',
        force: 'mandatory',
        says: '引号里面还要用引号时，外面一层用双引号，里面一层用单引号',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation: '外层用双引号，里层用单引号，层次才分明。里外都用双引号，读的人分不清引用到哪里为止。',
    remedy: '里层改成单引号；单独使用的单引号改成双引号。',
    exceptions: [
      { text: '英文里的撇号不提示。', example: { in: 'notice', text: '读I’m fine和it’s ok。' } },
      { text: '书名号里的双引号不提示。', example: { in: 'notice', text: '《关于“双责”的通知》要落实。' } },
    ],
    messages: {
      inner: '双引号里再用引号，里层应用单引号，写作{right}。',
      outer: '引号只有一层时应用双引号，写作{right}。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '上级强调：“要落实⟦“双责”⟧要求。”',
          fixed: '上级强调：“要落实‘双责’要求。”',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '上级强调：“要落实‘双责’要求。”',
          why: '层次分明',
        },
      ],
    },
  },
  ({ document, file: { text }, report }) => {
    let carried = false;
    for (const block of textBlocks(document)) {
      // A quotation over several paragraphs is the outer one for all of them.
      const lone = block.lone.findLast(({ kind }) => kind === 'quotation');
      if (lone) carried = text.charAt(lone.span.start) === '“';
      if (lone || carried) continue;
      for (const mark of block.marks) {
        const open = text.charAt(mark.span.start);
        if (open !== '“' && open !== '‘') continue;
        const around = markAround(block, mark.span, ['quotation', 'bookTitle']);
        const outer = around && text.charAt(around.span.start);
        const wrong =
          open === '“' ? outer === '“' : outer === undefined && block.span.start !== mark.span.start;
        if (!wrong) continue;
        const content = text.slice(mark.inner.start, mark.inner.end);
        const pair = open === '“' ? '‘’' : '“”';
        const kind = /[“”‘’]/.test(content) ? 'suggest' : 'safe';
        const data = { right: `${pair.charAt(0)}${content}${pair.charAt(1)}` };
        const fixes = [{ title: `改为${pair}`, kind, edits: edits(mark, pair) } as const];
        report({ message: open === '“' ? 'inner' : 'outer', data, span: mark.span, fixes });
      }
    }
  },
);

function edits({ span }: Mark, pair: string) {
  return [
    { span: { start: span.start, end: span.start + 1 }, newText: pair.charAt(0) },
    { span: { start: span.end - 1, end: span.end }, newText: pair.charAt(1) },
  ];
}
