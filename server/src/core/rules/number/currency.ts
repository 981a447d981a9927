import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/currency',
    title: '金额的写法',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '货币符号与“元”不重复，不用“块”“圆整”' }],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    explanation: '“￥500元”前后重复，“500块”是口语，“500圆整”是票据的写法。公文里直接写500元。',
    remedy: '写作500元。',
    exceptions: [
      {
        text: '合同、票据的大写金额（伍佰圆整）不提示。',
        example: { in: 'notice', text: '人民币伍佰圆整。' },
      },
      { text: '“500块展板”的“块”是量词，不提示。', example: { in: 'notice', text: '制作500块展板。' } },
    ],
    messages: { currency: '“{wrong}”建议写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '补助⟦￥500元⟧。',
          fixed: '补助500元。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '补助500元，人民币伍佰圆整。',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, MONEY)) {
      const wrong = match[0];
      const right = `${match[1] ?? match[2] ?? match[3] ?? ''}元`;
      report({
        message: 'currency',
        data: { wrong, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right)],
      });
    }
  },
);

const MONEY =
  /[￥¥](\d[\d,.]{0,14}[万亿]?)元|人民币(\d[\d,.]{0,14}[万亿]?)块钱?|(?<![\d.])(\d[\d,.]{0,14}[万亿]?)圆整/g;
