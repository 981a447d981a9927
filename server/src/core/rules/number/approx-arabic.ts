import { hanNumeral } from '../../document/written-ordinals';
import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/approx-arabic',
    title: '概数用了阿拉伯数字',
    severity: 'info',
    basis: [
      {
        norm: 'numerals',
        clause: '4.2.2',
        force: 'mandatory',
        says: '数字连用表示的概数和含“几”的概数，用汉字数字',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    explanation: '“3、4个”“20几人”是大概的数，要用汉字：三四个、二十几人。用阿拉伯数字，容易看成两个数。',
    remedy: '改用汉字数字，中间不用顿号。',
    exceptions: [
      {
        text: '“3~4个月”是明确的范围，不提示。',
        example: {
          in: 'notice',
          text: '用3~4个月完成。',
        },
      },
      {
        text: '“3、4号楼”“3、4月”是并列的两个对象，不提示。',
        example: { in: 'notice', text: '3、4号楼，3、4月份，第3、4天。' },
      },
    ],
    messages: { approx: '“{wrong}”是概数，应写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '需要⟦20几⟧人。',
          fixed: '需要二十几人。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, SOME)) {
      const right = `${hanNumeral(Number(match[1]))}几`;
      report({
        message: 'approx',
        data: { wrong: match[0], right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
    for (const { match, span } of numberMatches(document, PAIR)) {
      const [low, high] = [Number(match[1]), Number(match[2])];
      if (high !== low + 1 || match.index === 0) continue;
      const right = `${low === 2 ? '两' : hanNumeral(low)}${hanNumeral(high)}`;
      report({
        message: 'approx',
        data: { wrong: match[0], right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'suggest')],
      });
    }
  },
);

const SOME = /(?<![\d.])([1-9]0)几(?=[\u4e00-\u9fff])/g;
const PAIR = /(?<![\d.、第A-Za-z])([1-8])、([2-9])(?=个(?!百分)|天|次(?!会)|名|米|家(?!庭)|小时|分钟)/g;
