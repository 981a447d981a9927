import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/large-plain',
    title: '大数没有用“万”“亿”',
    severity: 'hint',
    basis: [
      {
        norm: 'numerals',
        clause: '5.3',
        force: 'general',
        says: '数值很大的数，“万”“亿”可以与阿拉伯数字连用',
      },
      { norm: 'custom', force: 'customary', says: '八位以上的整数用“万”“亿”作单位' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    explanation: '一长串零不容易读，也容易数错。“123000000元”写作“1.23亿元”，一眼就清楚。',
    remedy: '换算成“万”“亿”：1.23亿元。',
    exceptions: [
      {
        text: '账号、编码、电话等后面没有计量单位的，不提示。',
        example: { in: 'notice', text: '电话13800000000，编号20240000号。' },
      },
      { text: '不能用几位小数准确换算的，不提示。', example: { in: 'notice', text: '金额为12345678元。' } },
    ],
    messages: { large: '“{wrong}”位数较多，建议写作“{right}”，便于阅读。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '总投资⟦123000000⟧元。',
          fixed: '总投资1.23亿元。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '账号为622200001234，总投资1.23亿元，决算为12345678元。',
          why: '账号；换算后位数不减',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, LARGE)) {
      const wrong = match[0];
      const value = Number(wrong.replace(/,/g, ''));
      const right = inScale(value, 1e8, '亿') ?? inScale(value, 1e4, '万');
      if (right === undefined) continue;
      report({
        message: 'large',
        data: { wrong, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right)],
      });
    }
  },
);

const LARGE =
  /(?<![\d.,:：A-Za-z-])[1-9](?:\d{7,14}|\d{1,2}(?:,\d{3}){2,4}|(?:,\d{3}){3,4})(?=(?:元|美元|人次?|吨|公斤|千克|平方米|立方米|千瓦时|株|册|亩)(?![\d]))/g;

/** 1.23亿, where two decimals are enough to say the same. */
function inScale(value: number, scale: number, name: string): string | undefined {
  if (value < scale || value % (scale / 100) !== 0) return undefined;
  return `${value / scale}${name}`;
}
