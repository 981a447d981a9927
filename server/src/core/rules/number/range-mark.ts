import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/range-mark',
    title: '数值范围的连接号',
    severity: 'info',
    basis: [
      { norm: 'numerals', clause: '5.1.3', force: 'mandatory', says: '表示数值范围用浪纹式连接号或者一字线' },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    explanation: '表示数值的范围用“~”或者“—”，半角的“-”容易看成减号、负号。“～～”“--”也按连接号的差错提示。',
    remedy: '改为“~”，或者按本单位的习惯改为“—”。',
    exceptions: [
      {
        text: '日期、电话、编号、型号、比分不提示。',
        example: { in: 'notice', text: '电话0571-88900人工服务，日期2024-03-05。' },
      },
    ],
    messages: { mark: '数值范围不用“{mark}”，建议写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '每班⟦30-50⟧人。',
          fixed: '每班30~50人。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '每班30~50人，100—150元。',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, RANGE)) {
      const [, low = '', mark = '', high = ''] = match;
      if (Number(low) >= Number(high)) continue;
      const right = `${low}~${high}`;
      report({
        message: 'mark',
        data: { mark, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
  },
);

const RANGE = inOrder(
  [
    /(?<![\d.\-—–~～A-Za-z第号∶:：／/])([1-9]\d{0,3}(?:\.\d{1,2})?|0\.\d{1,2})(-{1,2}|～～)(\d{1,4}(?:\.\d{1,2})?)/,
    /(?=[%％]|[万亿]?(?:元|人|名(?!次)|个|天|年(?!度)|岁|件|项|家|户|亩|吨|公里|米|平方米|千克|小时|分钟|倍))/,
  ],
  'g',
);
