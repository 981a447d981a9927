import { isMentioned } from '../../document';
import type { OfficialDocument, SourceFile, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import type { Severity } from '../../findings';
import { speaksFromBefore } from '../../language/dated/writing-time';
import type { Confidence } from '../../language/text/confusion';
import { phrasesInDocument } from '../../language/text/phrase-index';
import { isOwnSlip } from '../../language/text/slips-in-marks';
import { typoIndex } from '../../language/words/typos';
import { VARIANTS_SETTLED } from '../../language/words/variant-forms';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/typo-table',
    title: '错别字',
    severity: 'error',
    basis: [{ norm: 'custom', force: 'customary', says: '公文用字准确，词语、成语按通行的规范写法' }],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    // A saying in quotation marks is quoted to be read: see `isUsed`.
    mention: 'keep',
    explanation:
      '同音、形近的字输入时容易选错，成语和熟语错一个字就不成词。这里对照一张常见错词表（错的写法、对的写法和前后文），' +
      '只报不成词或者在这个位置上讲不通的写法。',
    remedy: '改成表里的规范写法。两种写法都有人用的异形词，只作建议。',
    exceptions: [
      {
        text: '2002年《第一批异形词整理表》试行以前的文稿，两种写法都通行的词（丰富多采）不提示。',
        example: {
          text: '在全县文化工作会议上的讲话\n\n同志们：\n　　1987年，文化活动丰富多采。1987年的经验要总结。\n',
          genre: 'speech',
        },
      },
      {
        text: '引号里单独举出的词，书名号、表格里的字词不提示。',
        example: { in: 'notice', text: '他题了“穿流不息”四个字。见《世界如此穿流不息》。' },
      },
      {
        text: '两个词连在一起碰巧像错词的（公布署名、恢复盖章、学习贯彻）不提示。',
        example: { in: 'notice', text: '请及时公布署名材料，恢复盖章手续，认真学习贯彻上级精神。' },
      },
      {
        text: '“不能自己动手”“明查暗访”这样本来就通的写法不提示。',
        example: { in: 'notice', text: '学生不能自己动手接电，家长不能自己。' },
      },
    ],
    messages: {
      typo: '“{wrong}”是用字差错，应为“{right}”。',
      likely: '“{wrong}”多半是用字差错，一般应为“{right}”。',
      variant: '“{wrong}”现在的推荐写法是“{right}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各校要认真⟦布署⟧，不要只会⟦察颜观色⟧。',
          fixed: '各校要认真部署，不要只会察言观色。',
        },
        {
          text: '甲县办公室工作总结\n\n　　一年来，我们⟦竟竟业业⟧，当好领导的参谋和⟦军事⟧，工作⟦再接再励⟧。\n\n甲县办公室\n2024年12月6日\n',
          fixed:
            '甲县办公室工作总结\n\n　　一年来，我们兢兢业业，当好领导的参谋和军师，工作再接再厉。\n\n甲县办公室\n2024年12月6日\n',
          genre: 'work-summary',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { phrase, span } of phrasesInDocument(document, typoIndex())) {
      const { text: wrong, right, confidence } = phrase;
      if (!isUsed(file, document, span, confidence)) continue;
      // Two spellings were about before one was settled on.
      if (confidence === 'unsure' && speaksFromBefore(file, document, VARIANTS_SETTLED)) continue;
      const kind = confidence === 'certain' ? 'safe' : 'suggest';
      report({
        message: MESSAGES[confidence],
        data: { wrong, right },
        span,
        severity: SEVERITY[confidence],
        fixes: [replaceFix(`改为“${right}”`, span, right, kind)],
      });
    }
  },
);

const MESSAGES = { certain: 'typo', likely: 'likely', unsure: 'variant' } as const;
const SEVERITY: Readonly<Record<Confidence, Severity>> = {
  certain: 'error',
  likely: 'warning',
  unsure: 'info',
};

/** In quotation marks only a misspelling of three characters or more is surely one. */
function isUsed(file: SourceFile, document: OfficialDocument, span: Span, confidence: Confidence): boolean {
  if (confidence !== 'certain' || span.end - span.start < 3) return !isMentioned(document, span);
  return isOwnSlip(file, document, span, ['quotation']);
}
