import { replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { type FoundFrame, framesInDocument, quoteFrame } from '../../language/text/frames';
import { phrasesInDocument } from '../../language/text/phrase-index';
import { REDUNDANT_FRAMES, redundancyIndex } from '../../language/words/redundancies';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/redundant',
    title: '语义重复',
    severity: 'info',
    basis: [
      { norm: 'regulation', clause: '第十九条', force: 'mandatory', says: '公文文字精练' },
      { norm: 'custom', force: 'customary', says: '意思相同的词不叠用' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '“目的是为了”“必须要”“约……左右”把一个意思说了两遍；“切忌不要”“防止……不再发生”多了一个否定，意思正好相反。公文讲究文字精练，' +
      '留一处即可。“涉及到”“来自于”已经说惯，只作弱提示。',
    remedy: '删去重复的词。',
    exceptions: [
      {
        text: '“献策不决策”这样的对仗和讲话里有意的反复不提示。',
        example: { in: 'notice', text: '献策不决策、服从不盲从、用权不越权。' },
      },
      {
        text: '“必须要求”“必须要件”不是“必须要”。',
        example: { in: 'notice', text: '必须要求家长签字，办理时必须要件齐全。' },
      },
    ],
    messages: {
      phrase: '“{wrong}”意思重复，可改为“{right}”。',
      frame: '“{text}”：{why}。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各校⟦必须要⟧具备条件，⟦切忌不要⟧走过场，如有⟦不妥不当⟧之处及时报告。',
          fixed: '各校必须具备条件，切忌走过场，如有不妥之处及时报告。',
        },
        {
          text: '甲县工作总结\n\n　　全年培训⟦约300人左右⟧，办班⟦超过20期以上⟧。\n\n甲县人社局\n2024年12月6日\n',
          fixed: '甲县工作总结\n\n　　全年培训约300人，办班超过20期。\n\n甲县人社局\n2024年12月6日\n',
          genre: 'work-summary',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要做到献策不决策、服从不盲从，必须要求各班落实，合约300份左右。',
          why: '对仗的反复；“必须｜要求”；“合约”不是“约”',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { phrase, span } of phrasesInDocument(document, redundancyIndex())) {
      const { text: wrong, right, confidence } = phrase;
      report({
        message: 'phrase',
        data: { wrong, right },
        span,
        severity: confidence === 'unsure' ? 'hint' : 'info',
        fixes: [replaceFix(`改为“${right}”`, span, right, confidence === 'certain' ? 'safe' : 'suggest')],
      });
    }
    for (const found of framesInDocument(document, REDUNDANT_FRAMES)) {
      const { frame, span, text } = found;
      report({
        message: 'frame',
        data: { text: quoteFrame(text), why: frame.why },
        span,
        severity: frame.severity,
        fixes: fixOf(found),
      });
    }
  },
);

function fixOf({ edit }: FoundFrame): Fix[] {
  if (!edit) return [];
  const { span, newText, old } = edit;
  return [replaceFix(newText === '' ? `删去“${old}”` : `把“${old}”改为“${newText}”`, span, newText)];
}
