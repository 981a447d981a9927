import { contradictsTitle } from '../../analysis/title-contradiction';
import { replaceFix } from '../../edits';
import { closingFit } from '../../genres/closing-fit';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'reply/closing-formula',
    title: '批复的结束语用错',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '批复以“此复”“特此批复”结束，也可以自然结束' }],
    genres: ['reply'],
    fix: 'suggest',
    explanation:
      '批复是上级答复下级请示的文种，结束语用“此复。”或者“特此批复。”。“特此通知”“特此函复”“请批示”分别是通知、复函、请示的结束语，用在批复里文种就乱了。',
    remedy: '改为“此复。”或者“特此批复。”，也可以删去，以具体要求自然结束。',
    exceptions: [
      {
        text: '批复可以不写结束语，缺少结束语不提示。',
        example: {
          text: lines(
            '国务院关于同意组建协调委员会的批复',
            '',
            '民航总局：',
            '　　你局《关于组建协调委员会的请示》（民航〔2006〕80号）收悉。现批复如下：',
            '　　同意组建协调委员会。请按照国务院有关文件精神认真组织开展工作。',
            '',
            '国务院',
            '2006年5月23日',
            '',
          ),
          genre: 'reply',
        },
      },
      {
        text: '用复函答复不相隶属机关的，“特此函复”是对的，不提示。',
        example: {
          text: lines(
            '甲市人民政府办公室关于设立工业园有关事项的复函',
            '',
            '丙市人民政府办公室：',
            '　　贵办《关于商请支持工业园建设的函》（丙政办函〔2024〕5号）收悉。现函复如下：',
            '　　同意支持。',
            '　　特此函复。',
            '',
            '甲市人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'letter',
        },
      },
    ],
    messages: {
      wrong: '“{formula}”不是批复的结束语，建议改为“此复”或“特此批复”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　同意设立工业园。',
            '　　⟦特此通知。⟧',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　同意设立工业园。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, report }) => {
    if (contradictsTitle(document, genre)) return;
    for (const closing of document.closings) {
      if (closingFit('reply', closing.formula) !== 'wrong') continue;
      const offers = ['此复。', '特此批复。'];
      report({
        message: 'wrong',
        data: { formula: closing.text.replace(/。$/, '') },
        span: closing.span,
        fixes: offers.map((text, index) => ({
          ...replaceFix(`改为“${text}”`, closing.span, text),
          ...(index === 0 ? { preferred: true } : {}),
        })),
      });
    }
  },
);
