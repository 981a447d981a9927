import { isPastedHeadings } from '../../cleanup/heading-fused';
import { bodyIndent, lineEndOf } from '../../edits';
import type { Fix } from '../../findings';
import { ordinalGroups } from '../../language/paper/ordinal-groups';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/heading-fused-with-body',
    title: '小标题与正文连成一段',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '小标题单独成行，或者用句号与后面的正文隔开' }],
    genres: 'any',
    fix: 'suggest',
    attachments: 'check',
    explanation:
      '同级的小标题都单独成行，只有这一个与正文连在一段里，中间又没有句号，读的人分不清标题到哪里为止。多半是粘贴时丢了换行。',
    remedy: '在标题后换行；或者在标题后加句号，与正文隔开。',
    exceptions: [
      {
        text: '标题后有句号、再接正文的，是允许的写法，不提示。',
        example: {
          in: 'notice',
          text: '一、总体要求。各学校要把安全放在首位，抓好各项措施的落实。\n　　二、主要任务。各学校要经常检查，发现隐患立即整改。',
        },
      },
      {
        text: '同级都是整段条文、没有单独成行的标题的，不提示。',
        example: {
          in: 'notice',
          text: '一、总体要求\n　　要把安全放在首位。\n　　二、各学校要在5月底前完成检查，并报送情况。',
        },
      },
      {
        text: '几个小标题都这样与正文连在一起的，由“小标题和正文连成一行”（paste/heading-fused）一并提示。',
        example: {
          in: 'notice',
          text: '一、总体要求 各学校要把安全放在首位，抓好各项措施的落实。\n　　二、主要任务 各学校要经常检查电线、楼道和体育器材，发现隐患立即整改。',
        },
      },
    ],
    messages: {
      fused: '小标题“{title}”与正文连在一起，同级标题是单独成行的。请在标题后换行。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一、总体要求\n　　各学校要把安全放在首位，抓好各项措施的落实。\n　　⟦二、主要任务⟧ 各学校要经常检查电线、楼道和体育器材，发现隐患立即整改。',
          fixed:
            '一、总体要求\n　　各学校要把安全放在首位，抓好各项措施的落实。\n　　二、主要任务\n　　各学校要经常检查电线、楼道和体育器材，发现隐患立即整改。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    if (isPastedHeadings(file, document)) return;
    for (const group of ordinalGroups(document)) {
      if (!group.some(({ block }) => block.kind === 'heading')) continue;
      for (const { block, ordinal } of group) {
        if (block.kind !== 'paragraph' || block.heading) continue;
        const from = ordinal.span.end - block.span.start;
        const match = FUSED.exec(block.text.slice(from));
        const title = match?.[1];
        const gap = match?.[2];
        if (!match || title === undefined || gap === undefined) continue;
        const end = ordinal.span.end + match[0].length;
        const newText = `${lineEndOf(file)}${bodyIndent(file, document)}`;
        const fix: Fix = {
          title: '在标题后换行',
          kind: 'suggest',
          edits: [{ span: { start: end - gap.length, end }, newText }],
        };
        const span = { start: block.span.start, end: end - gap.length };
        report({ message: 'fused', data: { title: title.trim() }, span, fixes: [fix] });
      }
    }
  },
);

/** Words without a mark, then a space where the line break was, then running text. */
const FUSED =
  /^(\s*[^\s，。；：！？、,;:!?()（）“”]{3,24})([ \u3000\t]+)(?=[^\s]{6}[^，。；：\r\n]*[，。；：])/;
