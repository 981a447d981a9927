import { readOrdinal } from '../../document';
import { replaceFix } from '../../edits';
import { textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/space-after-ordinal',
    title: '序号后面的空格',
    severity: 'hint',
    offByDefault: '序号后面的空格在屏幕上常用来看清层次，也是Markdown的写法，只供要求严格的单位开启。',
    basis: [{ norm: 'custom', force: 'customary', says: '公文的序号后面不空格' }],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation: '“一、”“（一）”“1.”后面直接写文字，不留空格；多出的空格多半是从别处粘贴来的。',
    remedy: '删去序号后面的空格。',
    exceptions: [
      {
        text: '带有Markdown标记（# 标题、列表）的文稿不提示。',
        example: { in: 'notice', text: '# 要求\n\n1. 排查隐患。' },
      },
    ],
    messages: { space: '序号“{ordinal}”后面不留空格。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一、⟦ ⟧排查隐患。各校要认真排查。',
          fixed: '一、排查隐患。各校要认真排查。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '一、排查隐患。各校要认真排查。',
          why: '没有空格',
        },
      ],
    },
  },
  ({ document, file: { text }, report }) => {
    if (MARKDOWN.test(document.text)) return;
    for (const { kind, span } of textBlocks(document)) {
      if (kind !== 'heading' && kind !== 'paragraph') continue;
      const ordinal = readOrdinal(text.slice(span.start, Math.min(span.end, span.start + 32)));
      if (
        !ordinal ||
        ordinal.width === ordinal.length ||
        ordinal.style === 'chapter' ||
        ordinal.style === 'article'
      )
        continue;
      const at = { start: span.start + ordinal.length, end: span.start + ordinal.width };
      const data = { ordinal: text.slice(span.start, at.start) };
      report({ message: 'space', data, span: at, fixes: [replaceFix('删去空格', at, '')] });
    }
  },
);

const MARKDOWN = /^[ \u3000]*#{1,6} |^[ ]{0,3}[-*+] |\*\*|^```/m;
