import { ORDINAL_DEPTH } from '../../document/ordinal-depth';
import type { NumberedBlock } from '../../document/ordinal-series';
import { ordinalInStyle } from '../../document/written-ordinals';
import type { Fix, TextEdit } from '../../findings';
import { numberedBlocks } from '../../language/paper/ordinal-groups';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/ordinal-hierarchy',
    title: '层次序数上下颠倒',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.3',
        force: 'general',
        says: '层次序数依次可以用“一、”“（一）”“1.”“（1）”标注',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    attachments: 'check',
    explanation:
      '层次序数从大到小依次是“一、”“（一）”“1.”“（1）”。在“1.”下面再分“（一）”，大小就倒过来了，读的人分不清谁包含谁。',
    remedy: '把上一层改用大的序数，下一层改用小的序数；改后通看一遍各层是否对应。',
    exceptions: [
      {
        text: '只有两层时，“一、”下面直接用“1.”是允许的，不提示。',
        example: {
          in: 'notice',
          text: '一、工作任务\n　　1.加强学习。要经常学。\n　　2.加强检查。要经常查。\n　　二、工作要求\n　　要落实责任。',
        },
      },
      {
        text: '条款式的文字（修改法规的决定等），款下直接用“（一）”，不提示。',
        example: {
          in: 'notice',
          text: '1.将第三条修改为下列两项：\n　　（一）查屋；\n　　（二）查线。\n　　2.删去第五条。',
        },
      },
      {
        text: '“第一，”“一是”是段内的序次语，不算层次。',
        example: { in: 'notice', text: '1.第一，要学；第二，要查。\n　　2.一是要改；二是要报。' },
      },
      {
        text: '表格、附件各自编号，不与正文比较。',
        example: {
          in: 'notice',
          text: lines(
            '一、工作任务',
            '　　（一）加强学习。要经常学。',
            '　　（二）加强检查。要经常查。',
            '',
            '| 序号 | 内容 |',
            '| --- | --- |',
            '| 1 | 一、学习 |',
            '| 2 | （一）检查 |',
            '',
          ),
        },
      },
    ],
    messages: {
      inverted:
        '“{outer}”下面又分“{inner}”，大小颠倒了。建议上一层用“{outerRight}”，下一层用“{innerRight}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一、工作任务\n　　1.加强学习\n　　⟦（一）⟧领导学，每月一次；\n　　（二）职工学，每周一次。\n　　2.加强检查\n　　要经常查。',
          fixed:
            '一、工作任务\n　　（一）加强学习\n　　1.领导学，每月一次；\n　　2.职工学，每周一次。\n　　（二）加强检查\n　　要经常查。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const blocks = numberedBlocks(document).filter(({ ordinal }) => FOUR.has(ordinal.style));
    const done = new Set<string>();
    for (const [index, outer] of blocks.entries()) {
      const inner = blocks[index + 1];
      if (inner?.ordinal.value !== 1 || !isInside(inner, outer)) continue;
      const pair = `${outer.ordinal.style} ${inner.ordinal.style}`;
      const span = rangeOf(blocks, index);
      if (done.has(pair) || !span || span.some(({ block }) => PROVISION.test(block.text))) continue;
      done.add(pair);
      report({
        message: 'inverted',
        data: {
          outer: outer.ordinal.text,
          inner: inner.ordinal.text,
          outerRight: ordinalInStyle(inner.ordinal.style, outer.ordinal.value) ?? '',
          innerRight: ordinalInStyle(outer.ordinal.style, 1) ?? '',
        },
        span: inner.ordinal.span,
        fixes: [swapFix(span, outer, inner)],
      });
    }
  },
);

/** Provisions count（一）（二）under whatever holds them. */
const PROVISION = /修改为|第[一二三四五六七八九十百]{1,6}条/;
const FOUR: ReadonlySet<string> = new Set(['han-dun', 'han-paren', 'arabic-dot', 'arabic-paren']);

/** Whether `inner` has an ordinal of a higher level although it comes right behind `outer`. */
function isInside(inner: NumberedBlock, outer: NumberedBlock): boolean {
  return ORDINAL_DEPTH[inner.ordinal.style] < ORDINAL_DEPTH[outer.ordinal.style];
}

/**
 * The blocks that the two levels take up, from the outer 1 on; undefined when the outer count does not go on behind
 * the inner one, so that nothing shows that one is inside the other.
 */
function rangeOf(blocks: readonly NumberedBlock[], index: number): NumberedBlock[] | undefined {
  const outer = blocks[index]!.ordinal;
  const inner = blocks[index + 1]!.ordinal;
  let end = index + 1;
  let count = 0;
  let last = outer.value;
  for (; end < blocks.length; end++) {
    const { style, value } = blocks[end]!.ordinal;
    if (ORDINAL_DEPTH[style] < ORDINAL_DEPTH[inner.style]) break;
    if (style === inner.style) {
      if (value !== count + 1 && value !== 1) break;
      count = value;
    } else if (style === outer.style) {
      if (value !== last + 1) return undefined;
      last = value;
    }
  }
  if (last === outer.value) return undefined;
  let start = index;
  while (start > 0 && blocks[start]!.ordinal.value > 1 && blocks[start - 1]!.ordinal.style === outer.style)
    start--;
  return blocks[start]!.ordinal.value === 1 ? blocks.slice(start, end) : undefined;
}

function swapFix(range: readonly NumberedBlock[], outer: NumberedBlock, inner: NumberedBlock): Fix {
  const edits = range.flatMap(({ ordinal }): TextEdit[] => {
    const { style } = ordinal;
    const to =
      style === outer.ordinal.style
        ? inner.ordinal.style
        : style === inner.ordinal.style
          ? outer.ordinal.style
          : undefined;
    const newText = to && ordinalInStyle(to, ordinal.value);
    return newText === undefined ? [] : [{ span: ordinal.span, newText }];
  });
  return { title: '把两层序号对调', kind: 'suggest', edits };
}
