import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/range-unit',
    title: '数值范围的单位省略',
    severity: 'warning',
    basis: [
      {
        norm: 'numerals',
        clause: '5.1.3',
        force: 'mandatory',
        says: '前后两个数值的附加符号或计量单位省略后有歧义的，不省略',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '“9~16亿”可以读成9到16亿，也可以读成9亿到16亿；“15~30%”也一样。前一个数的“万”“亿”“%”不能省。',
    remedy: '把前一个数的单位补上：9亿~16亿、15%~30%。',
    exceptions: [
      {
        text: '“100~150千克”“400—429页”省略了不会误解，不提示。',
        example: {
          in: 'notice',
          text: '重100~150千克，见400—429页。',
        },
      },
      {
        text: '型号、电话、日期、比分不提示。',
        example: { in: 'notice', text: '2020-2021年、电话0571-88万号。' },
      },
      {
        text: '前一个数比后一个数大的（500~1万），单位本来不同，不提示。',
        example: { in: 'notice', text: '每人500~1万元。' },
      },
    ],
    messages: { unit: '“{wrong}”的前一个数省略了“{unit}”，容易误解，建议写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '投资⟦9~16亿⟧元。',
          fixed: '投资9亿~16亿元。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, RANGE)) {
      const [wrong, low = '', mark = '', high = '', written = ''] = match;
      const unit = written.replace('％', '%');
      if (Number(low) >= Number(high) || Number(low) === 0) continue;
      const right = `${low}${unit}${mark}${high}${unit}`;
      report({
        message: 'unit',
        data: { wrong, unit, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, unit === '%' ? 'safe' : 'suggest')],
      });
    }
  },
);

const RANGE =
  /(?<![\d.\-—–~～A-Za-z年月第号∶:／/])(\d{1,4}(?:\.\d{1,3})?)([~～\-—–－])(\d{1,4}(?:\.\d{1,3})?)([%％]|[万亿](?!能|向|全|号))/g;
