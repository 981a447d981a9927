import { textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/corner-quotes',
    title: '横排用了直角引号',
    severity: 'warning',
    basis: [
      { norm: 'punctuation', clause: '4.8.2', force: 'mandatory', says: '横排文稿的引号是双引号和单引号' },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation: '直角引号「」『』是竖排和繁体文稿用的，横排的简体公文用“”‘’。',
    remedy: '把「」改为“”，里层的改为‘’。',
    exceptions: [{ text: '没有成对的直角引号不提示。', example: { in: 'notice', text: '落实「双减政策。' } }],
    messages: { corner: '横排的公文用“”，不用直角引号“{mark}”。' },
    examples: {
      bad: [{ in: 'notice', text: '落实⟦「双减」⟧政策。', fixed: '落实“双减”政策。' }],
      good: [{ in: 'notice', text: '落实“双减”政策。', why: '双引号' }],
    },
  },
  ({ document, report }) => {
    for (const block of textBlocks(document)) {
      for (const match of block.text.matchAll(CORNER)) {
        const start = block.span.start + match.index;
        const span = { start, end: start + match[0].length };
        const within = insideCorner(block.text, match.index);
        const edits = [
          { span: { start, end: start + 1 }, newText: within ? '‘' : '“' },
          { span: { start: span.end - 1, end: span.end }, newText: within ? '’' : '”' },
        ];
        const mark = match[0].charAt(0) + match[0].slice(-1);
        report({
          message: 'corner',
          data: { mark },
          span,
          fixes: [{ title: '改为通用的引号', kind: 'safe', edits }],
        });
      }
    }
  },
);

const CORNER = /「[^「」『』\n]{1,80}」|『[^「」『』\n]{1,80}』/g;

/** 「……『……』……」: the inner pair. */
function insideCorner(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf('「') > before.lastIndexOf('」') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}
