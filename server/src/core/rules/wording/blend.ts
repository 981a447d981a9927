import { replaceFix } from '../../edits';
import { framesInDocument, quoteFrame } from '../../language/text/frames';
import { BLENDS, LOST_SUBJECT } from '../../language/words/blends';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/blend',
    title: '句式杂糅',
    severity: 'info',
    basis: [
      { norm: 'regulation', clause: '第十九条', force: 'mandatory', says: '公文表述准确' },
      { norm: 'custom', force: 'customary', says: '一句话用一种句式' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'suggest',
    grain: 'block',
    explanation:
      '“就是……即可”“本着……为原则”“作为……来说”把两种句式套在一起，读起来别扭；“由于……决定了”“通过……，使……”则让句子没有了主语。',
    remedy: '留下一种句式，删去另一种的成分。',
    exceptions: [
      {
        text: '“通过……，我们……”有主语，不提示。',
        example: {
          in: 'notice',
          text: '通过培训，我们提高了能力，本着以人为本的原则改进服务。',
        },
      },
      {
        text: '“因为……，经研究决定”是两件事，不提示。',
        example: { in: 'notice', text: '因为天气原因，经研究决定了新的时间。' },
      },
    ],
    messages: { blend: '“{text}”：{why}。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要⟦本着安全第一为⟧原则开展排查。⟦通过培训，使⟧干部能力得到提高。',
          fixed: '要本着安全第一的原则开展排查。通过培训，干部能力得到提高。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { frame, span, text, edit } of framesInDocument(document, [...BLENDS, LOST_SUBJECT])) {
      const title = edit?.newText === '' ? `删去“${edit.old}”` : `把“${edit?.old}”改为“${edit?.newText}”`;
      report({
        message: 'blend',
        data: { text: quoteFrame(text), why: frame.why },
        span,
        severity: frame.severity,
        fixes: edit ? [replaceFix(title, edit.span, edit.newText)] : [],
      });
    }
  },
);
