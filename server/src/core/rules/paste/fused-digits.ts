import { findGhostDigits } from '../../cleanup/ghost-digits';
import { repairsIn } from '../../cleanup/repairs';
import { applyEdits } from '../../edits';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/fused-digits',
    title: '数字、字母重影',
    severity: 'error',
    basis: [{ norm: 'custom', force: 'customary', says: '数字必须准确，粘贴后应与原件核对' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '从PDF粘贴时，数字、字母的末一位（或首一位）会在前面再出现一次，“1500字”成了“0 1500 字”，“2014年”成了“4 2014 年 年”。不改掉就成了错数。',
    remedy: '删去重出的字符和多余的空格，并与原件核对。',
    exceptions: [
      {
        text: '“附件4 2014年工作要点”“表3 2013年……”里的数字是序号，不提示。',
        example: { in: 'notice', text: '附件4 2014年工作要点、表2 2012年统计另发。' },
      },
      {
        text: '“2014年 年底”里的“年底”是另一个词，不提示。',
        example: { in: 'notice', text: '在2014 年 年底前完成，5 月 月报照旧。' },
      },
      {
        text: '“1 127处”是三位一组的一个数，不提示。',
        example: { in: 'notice', text: '清理土堆1 127处，补贴2 200元。' },
      },
      {
        text: '表格里的数字、两个不同的数不提示。',
        example: { in: 'notice', text: '| 名称 | 数 |\n| --- | --- |\n| 总数 0 1500 字 | 1 |' },
      },
    ],
    messages: {
      ghost: '“{wrong}”里有重影，应为“{right}”。',
      unsure: '“{wrong}”若是重影，应为“{right}”；若是两个数，请补上中间的标点或文字。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '总结一般不超过 ⟦0 1500⟧ 字，请按时报送。',
          fixed: '总结一般不超过1500字，请按时报送。',
        },
        {
          in: 'notice',
          text: '请报送本校关于⟦4 2014 年 年⟧ 安全工作的总结。',
          fixed: '请报送本校关于2014年安全工作的总结。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '附件4 2014年工作要点另发，参加人员为5 至15人。',
          why: '附件的序号和范围',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits: repair, automatic, kind } of repairsIn(findGhostDigits, file, document)) {
      // A lone letter in a heading is told of by paste/displaced-char.
      if (kind === 'letter') continue;
      const wrong = file.text.slice(span.start, span.end);
      const edits = repair.map((edit) => ({
        ...edit,
        newText: edit.newText.replace(/X{2,5}/g, asPlaceholder),
      }));
      const inside = edits.map((edit) => ({
        newText: edit.newText,
        span: {
          start: Math.max(0, edit.span.start - span.start),
          end: Math.min(wrong.length, edit.span.end - span.start),
        },
      }));
      const right = applyEdits(wrong, inside);
      const title = `改为“${right}”`;
      report({
        message: automatic ? 'ghost' : 'unsure',
        data: { wrong, right },
        span,
        // It may be two figures that lost what stood between them.
        severity: automatic ? 'error' : 'warning',
        fixes: [{ title, kind: automatic ? 'safe' : 'suggest', edits }],
      });
    }
  },
);

/** XX stands for what is still to be filled in, which is written ××. The clean-up leaves that to the writer. */
function asPlaceholder(letters: string): string {
  return '×'.repeat(letters.length);
}
