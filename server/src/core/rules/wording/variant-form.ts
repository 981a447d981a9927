import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { wordFinder } from '../../language/text/listed-words';
import { VARIANT_FORMS, VARIANTS_SETTLED } from '../../language/words/variant-forms';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/variant-form',
    title: '异形词不是推荐写法',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '《第一批异形词整理表》等对一词两写推荐了其中一种' }],
    genres: 'any',
    borders: 'both',
    fix: 'safe',
    explanation:
      '“凝炼”与“凝练”、“成份”与“成分”音义相同，只是写法两种。国家整理表和通行辞书推荐了其中一种，公文宜采用推荐写法，全文也容易一致。',
    remedy: '改为推荐写法。',
    exceptions: [
      {
        text: '“成份股”“人材料”“规定货币”等不是这个词的，不提示。',
        example: { in: 'notice', text: '按照规定货币支付，认定单位名单。' },
      },
      {
        text: '2002年整理表试行以前的文稿，不提示。',
        example: {
          text: '甲县人民政府关于做好防汛工作的通知\n\n各乡镇：\n　　要发扬拚搏精神。\n　　特此通知。\n\n甲县人民政府\n1986年5月6日\n',
          genre: 'notice',
        },
      },
      { text: '引号、书名号里的不提示。', example: { in: 'notice', text: '“凝炼”一词有两种写法。' } },
    ],
    messages: { variant: '“{word}”的推荐写法是“{recommended}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '语言要⟦凝炼⟧，账目要清楚。',
          fixed: '语言要凝练，账目要清楚。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '成份股公司要依法纳税。',
          why: '“成份股”是通行写法',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    if (speaksFromBefore(file, document, VARIANTS_SETTLED)) return;
    for (const { entry, word, span } of findVariants(document)) {
      const { recommended } = entry;
      const fixes = [replaceFix(`改为“${recommended}”`, span, recommended, 'safe')];
      report({ message: 'variant', data: { word, recommended }, span, fixes });
    }
  },
);

const findVariants = wordFinder(() => VARIANT_FORMS);
