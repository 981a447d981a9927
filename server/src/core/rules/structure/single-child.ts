import { withValue } from '../../document/written-ordinals';
import { isFinished } from '../../language/paper/finished';
import { ordinalGroups } from '../../language/paper/ordinal-groups';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/single-child',
    title: '只有一个分项',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '分项至少两个，只有一项的不编序号' }],
    genres: 'any',
    fix: 'suggest',
    explanation: '下面只有“（一）”，没有“（二）”，序号就没有意义，读的人会以为漏了一项。',
    remedy: '补上其他各项；确实只有一项的，删去序号。',
    exceptions: [
      {
        text: '草稿还没有写完（没有结束语、署名和日期）的，不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　一、任务\n　　（一）加强检查。要查细查实，不留死角。\n　　二、要求\n　　要落实责任。\n',
          genre: 'notice',
        },
      },
      {
        text: '“第一条”“第一章”这样的条款序号不提示。',
        example: { in: 'notice', text: '第一条　各校要加强检查，查细查实，不留死角。' },
      },
    ],
    messages: { single: '这一层只有“{ordinal}”一项。请核对是否漏项；只有一项的，删去序号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一、任务\n　　⟦（一）⟧加强检查。要查细查实，不留死角。\n　　二、要求\n　　要落实责任。',
          fixed: '一、任务\n　　加强检查。要查细查实，不留死角。\n　　二、要求\n　　要落实责任。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '一、任务\n　　要检查。\n　　二、要求\n　　要落实。',
          why: '有两项',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    if (!isFinished(document)) return;
    for (const group of ordinalGroups(document)) {
      const { block, ordinal } = group[0]!;
      if (group.length > 1 || ordinal.value !== 1 || !STYLES.has(ordinal.style)) continue;
      const next = withValue(ordinal.text, 2).replace(/[、.．]$/, '');
      const { end } = document.bodySpan;
      // The next one may have lost its line break, or stand in a table.
      const marks = ordinal.style === 'arabic-dot' || ordinal.style === 'han-dun' ? ['、', '.', '．'] : [''];
      const below = file.text.slice(block.span.start, end);
      if (marks.some((mark) => below.includes(next + mark) && !below.includes(`\n${next + mark}`))) continue;
      if (document.body.some((other) => other.span.start > block.span.start && other.text.startsWith(next)))
        continue;
      const gap = /^[ \u3000\t]*/.exec(file.text.slice(ordinal.span.end, block.span.end))?.[0].length ?? 0;
      const span = { start: ordinal.span.start, end: ordinal.span.end + gap };
      report({
        message: 'single',
        data: { ordinal: ordinal.text },
        span: ordinal.span,
        fixes: [{ title: `删去“${ordinal.text}”`, kind: 'suggest', edits: [{ span, newText: '' }] }],
      });
    }
  },
);

const STYLES: ReadonlySet<string> = new Set(['han-dun', 'han-paren', 'arabic-dot', 'arabic-paren']);
