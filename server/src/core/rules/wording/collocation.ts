import { replaceFix } from '../../edits';
import { framesInDocument, quoteFrame } from '../../language/text/frames';
import { COLLOCATIONS } from '../../language/words/collocations';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/collocation',
    title: '搭配不当',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '动词与宾语、主语与谓语搭配得当' }],
    genres: 'any',
    borders: 'both',
    fix: 'suggest',
    grain: 'block',
    explanation:
      '“加强力度”“提高步伐”“取得贡献”这样的动词和宾语不常在一起用，多半是两种说法（加强管理、加大力度）串在了一起。这里只看同一小句里离得近的词。',
    remedy: '换成与宾语相配的动词，如加大力度、加快步伐、作出贡献。',
    exceptions: [
      {
        text: '动词与宾语隔着“的”、顿号或者八个字以上的，不提示。',
        example: { in: 'notice', text: '加强队伍建设的力度不够。' },
      },
      {
        text: '“解决矛盾”“达到目标”已经通行，不提示。',
        example: { in: 'notice', text: '解决矛盾，达到目标，行使权利和履行义务。' },
      },
    ],
    messages: { collocation: '“{text}”：{why}。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要⟦加强检查力度⟧，⟦提高整改步伐⟧，为平安建设⟦取得更大贡献⟧。',
          fixed: '要加大检查力度，加快整改步伐，为平安建设作出更大贡献。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要加强检查，加大力度，提高管理水平，加快整改步伐。',
          why: '“加强”的宾语是“检查”，不是“力度”',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { frame, span, text, edit } of framesInDocument(document, COLLOCATIONS)) {
      const fixes = edit ? [replaceFix(`把“${edit.old}”改为“${edit.newText}”`, edit.span, edit.newText)] : [];
      report({ message: 'collocation', data: { text: quoteFrame(text), why: frame.why }, span, fixes });
    }
  },
);
