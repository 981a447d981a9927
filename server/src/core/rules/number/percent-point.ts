import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/percent-point',
    title: '百分数与百分点',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '两个百分数相减的差用“个百分点”' }],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    explanation: '“由40%提高到45%”，差是5个百分点；写成“提高5%”，意思成了由40%提高到42%。',
    remedy: '把“5%”改为“5个百分点”。',
    exceptions: [
      {
        text: '按相对变化计算的（由40%提高到45%，提高12.5%），不提示。',
        example: { in: 'notice', text: '合格率由40%提高到45%，提高12.5%。' },
      },
      { text: '不在同一句里比较的，不提示。', example: { in: 'notice', text: '收入增长5%，合格率为45%。' } },
    ],
    messages: { point: '由{low}%到{high}%相差{gap}个百分点，这里写“{wrong}”容易误解，请核对。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '合格率由40%提高到45%，提高⟦5%⟧。',
          fixed: '合格率由40%提高到45%，提高5个百分点。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '合格率由40%提高到45%，提高5个百分点。',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, CHANGE)) {
      const [, low = '', high = '', wrong = '', gap = ''] = match;
      if (Math.abs(Math.abs(Number(high) - Number(low)) - Number(gap)) > 0.0001) continue;
      const place = { start: span.end - wrong.length, end: span.end };
      report({
        message: 'point',
        data: { low, high, gap, wrong },
        span: place,
        fixes: [replaceFix(`改为“${gap}个百分点”`, place, `${gap}个百分点`)],
      });
    }
  },
);

const CHANGE = inOrder(
  [
    /[由从][^，。；%％]{0,16}?(\d+(?:\.\d+)?)[%％](?:提高|上升|增长|增加|下降|降低|减少|升|降)[到至]/,
    /[^，。；%％\d]{0,8}(\d+(?:\.\d+)?)[%％]，(?:同比)?(?:提高|上升|增长|增加|下降|降低|减少)了?/,
    /((\d+(?:\.\d+)?)[%％])/,
  ],
  'g',
);
