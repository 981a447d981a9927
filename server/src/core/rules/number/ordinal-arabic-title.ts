import { hanNumeral } from '../../document/written-ordinals';
import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/ordinal-arabic-title',
    title: '定型词里用了阿拉伯数字',
    severity: 'hint',
    basis: [{ norm: 'numerals', clause: '4.2.3', force: 'mandatory', says: '含有数字的定型词语用汉字数字' }],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    explanation: '“一季度”“第一书记”“十四五”是定型的词语，里面的数字用汉字。写成“1季度”“第1书记”，不合习惯。',
    remedy: '改用汉字数字。',
    exceptions: [
      {
        text: '“第14届”用于赛事编号，不提示。',
        example: { in: 'notice', text: '第14届运动会，2024年第1季度。' },
      },
      {
        text: '表格里的“第1季度”不检查。',
        example: {
          in: 'notice',
          text: '检查情况见下表。\n\n| 时间 | 次数 |\n| --- | --- |\n| 1季度 | 3次 |\n',
        },
      },
    ],
    messages: { fixed: '“{wrong}”是定型词语，建议写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦1季度⟧开展检查。',
          fixed: '一季度开展检查。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '一季度、第一书记、十四五。',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, FIXED)) {
      const wrong = match[0];
      const right = wrong.replace(/\d/g, (digit) => hanNumeral(Number(digit)));
      report({
        message: 'fixed',
        data: { wrong, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
  },
);

const FIXED =
  /(?<![\d第年])[1-4]季度|第1(?=书记)书记|第[1-3]产业|十[1-9]五(?=规划|时期|期间|目标|末)|(?<!\d)[1-7]中全会/g;
