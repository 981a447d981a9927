import { markAround, textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/nested-book-title',
    title: '书名号、括号套用',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.15.3',
        force: 'mandatory',
        says: '书名号里面还要用书名号时，外面一层用双书名号，里面一层用单书名号',
      },
      { norm: 'punctuation', clause: '4.9.4', force: 'general', says: '应尽量避免括号套用' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation:
      '文件名里还有文件名，外层用《》，里层用〈〉。里外都用《》，读的人会以为文件名到里层就完了。同一种括号套用也一样难读。',
    remedy: '里层书名号改成〈〉；套用的括号换一种形式，或者改写句子。',
    exceptions: [
      {
        text: '括号里的发文字号用〔〕，是标准写法，不提示。',
        example: { in: 'notice', text: '依据《办法》（甲政发〔2024〕5号）。' },
      },
      {
        text: '括号里的序号、条款项，如（第（一）项），不提示。',
        example: { in: 'notice', text: '见附件（第（一）项）。' },
      },
    ],
    messages: {
      book: '书名号里再用书名号，里层应写作{right}。',
      bracket: '括号里又用了同样的括号，建议换一种括号，或者改写这一句。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '根据《关于印发⟦《安全管理办法》⟧的通知》要求落实。',
          fixed: '根据《关于印发〈安全管理办法〉的通知》要求落实。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '根据《关于印发〈安全管理办法〉的通知》（甲政发〔2024〕5号）落实。',
          why: '里层用单书名号，括号里用六角括号',
        },
      ],
    },
  },
  ({ document, file: { text }, report }) => {
    for (const block of textBlocks(document)) {
      for (const { kind, span, inner } of block.marks) {
        const open = text.charAt(span.start);
        if (open !== '《' && open !== '（') continue;
        const outer = markAround(block, span, [kind]);
        if (!outer || text.charAt(outer.span.start) !== open) continue;
        const content = text.slice(inner.start, inner.end);
        if (kind === 'parenthesis') {
          if (!ORDINAL.test(content)) report({ message: 'bracket', span });
          continue;
        }
        const edits = [
          { span: { start: span.start, end: span.start + 1 }, newText: '〈' },
          { span: { start: span.end - 1, end: span.end }, newText: '〉' },
        ];
        const safe = !/[《》〈〉]/.test(content);
        const fixes = [{ title: '里层改为〈〉', kind: safe ? 'safe' : 'suggest', edits } as const];
        report({ message: 'book', data: { right: `〈${content}〉` }, span, fixes });
      }
    }
  },
);

const ORDINAL = /^[\dA-Za-z一二三四五六七八九十]{1,4}$/;
