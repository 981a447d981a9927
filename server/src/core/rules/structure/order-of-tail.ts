import type { DocumentNode, NodeKind, SourceFile } from '../../document/types';
import { wholeLines } from '../../edits';
import type { Fix } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/order-of-tail',
    title: '文尾各部分的次序',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.4—7.3.7',
        force: 'mandatory',
        says: '正文之后依次是附件说明、发文机关署名、成文日期、附注',
      },
    ],
    genres: 'statutory',
    fix: 'refactor',
    attachments: 'skip',
    explanation:
      '正文之后依次是附件说明、署名、成文日期、附注，再往后是附件和版记。次序颠倒，收文单位登记、归档时容易看错。',
    remedy: '按附件说明、署名、成文日期、附注、抄送、印发的次序排列。',
    exceptions: [
      {
        text: '附件的正文在成文日期之后，次序正确，不提示。',
        example: {
          text: lines(
            '甲县教育局关于报送工作总结的报告',
            '',
            '县人民政府：',
            '　　现将工作总结报上。',
            '　　特此报告。',
            '',
            '　　附件：工作总结',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
            '附件',
            '',
            '工作总结',
            '',
            '　　一年来，我局抓好了安全工作。',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '没有署名或者日期的草稿，只比较已有的部分。',
        example: {
          text: '甲县教育局关于报送总结的报告\n\n县人民政府：\n　　现将总结报上。\n　　特此报告。\n\n　　附件：总结\n',
          genre: 'report',
        },
      },
    ],
    messages: {
      order: '{late}应当排在{early}前面，请调换。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于报送工作总结的报告',
            '',
            '县人民政府：',
            '　　现将工作总结报上。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
            '　　⟦附件：工作总结⟧',
            '',
          ),
          fixed:
            '甲县教育局关于报送工作总结的报告\n\n县人民政府：\n　　现将工作总结报上。\n　　特此报告。\n\n　　附件：工作总结\n\n甲县教育局\n2024年5月6日\n',
          genre: 'report',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const tail = document.children.filter(({ kind }) => NAMES[kind] !== undefined);
    for (const [index, late] of tail.entries()) {
      const early = tail.slice(0, index).find(({ kind }) => rankOf(kind) > rankOf(late.kind));
      if (!early) continue;
      report({
        message: 'order',
        data: { late: NAMES[late.kind] ?? '', early: NAMES[early.kind] ?? '' },
        span: late.span,
        fixes: moveFix(file, tail, early, late),
        related: [{ span: early.span, message: `${NAMES[early.kind] ?? ''}在这里` }],
      });
      return;
    }
  },
);

/** In the order in which they belong. */
const NAMES: Readonly<Partial<Record<NodeKind, string>>> = {
  attachmentNote: '附件说明',
  signature: '署名',
  date: '成文日期',
  annotation: '附注',
  copyTo: '抄送机关',
  printing: '印发机关和印发日期',
};
const ORDER = Object.keys(NAMES);

function rankOf(kind: NodeKind): number {
  return ORDER.indexOf(kind);
}

/** The text from `early` to `late` with `late` before the rest; the gap between the two goes along. */
function moveFix(
  file: SourceFile,
  tail: readonly DocumentNode[],
  early: DocumentNode,
  late: DocumentNode,
): Fix[] {
  const before = tail[tail.indexOf(late) - 1];
  if (!before) return [];
  const start = wholeLines(file, { start: early.span.start, end: early.span.start }).start;
  const lateStart = wholeLines(file, { start: late.span.start, end: late.span.start }).start;
  // A line that holds anything else cannot be moved as a whole.
  if (lateStart < before.span.end || file.text.slice(lateStart, late.span.start).trim() !== '') return [];
  const moved = file.text.slice(lateStart, late.span.end);
  const gap = file.text.slice(before.span.end, lateStart);
  const kept = file.text.slice(start, before.span.end);
  const span = { start, end: late.span.end };
  return [
    {
      title: `把${NAMES[late.kind] ?? ''}移到前面`,
      kind: 'refactor',
      edits: [{ span, newText: moved + gap + kept }],
    },
  ];
}
