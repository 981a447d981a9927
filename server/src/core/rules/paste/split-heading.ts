import { repairsIn } from '../../cleanup/repairs';
import { findSplitHeadings } from '../../cleanup/split-headings';
import { applyEdits } from '../../edits';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/split-heading',
    title: '标题被拆成数行',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '一个层次标题排在一行里，回行时词意要完整' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '粘贴时一行标题会被拆成几行：“通告”“VS”“通知”各占一行，或者“一、”独自一行、标题落到下一行。大纲里因此看不出这个标题。',
    remedy: '把几行接成一行。',
    exceptions: [
      {
        text: '居中排成几行的公文标题、封面不提示。',
        example: {
          text: '甲县人民政府\n和\n乙县人民政府\n关于联合开展护林防火的通告\n\n　　为保护森林资源，现通告如下。\n\n2024年5月6日\n',
          genre: 'proclamation',
        },
      },
      { text: '空表里单独的“一、”“二、”不提示。', example: { in: 'notice', text: '一、\n二、\n三、' } },
    ],
    messages: {
      comparison: '这几行像是一个标题被拆开了，建议合成一行“{joined}”。',
      ordinal: '序号独占一行，与后面的文字分开了，建议接成一行。',
    },
    examples: {
      bad: [
        {
          text: '常用文种辨析\n\n请示 VS 报告\n请示须事前行文，报告可以事后行文。\n⟦通告\nVS\n公告⟧\n通告的范围较窄，公告的范围较宽。\n',
          fixed:
            '常用文种辨析\n\n请示 VS 报告\n请示须事前行文，报告可以事后行文。\n通告 VS 公告\n通告的范围较窄，公告的范围较宽。\n',
          genre: 'experience-sharing',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, automatic, kind } of repairsIn(findSplitHeadings, file, document)) {
      const moved = edits.map((edit) => ({
        newText: edit.newText,
        span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
      }));
      const joined = applyEdits(file.text.slice(span.start, span.end), moved);
      const fix = { title: '合并为一行', kind: automatic ? ('safe' as const) : ('suggest' as const), edits };
      if (kind === 'comparison') report({ message: 'comparison', data: { joined }, span, fixes: [fix] });
      // Some papers are set so.
      else report({ message: 'ordinal', severity: 'info', span, fixes: [fix] });
    }
  },
);
