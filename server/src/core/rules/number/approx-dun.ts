import { replaceFix } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { numberMatches } from '../../language/text/number-text';
import { anyOf, grouped, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/approx-dun',
    title: '概数中间用了顿号',
    severity: 'warning',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.5.3.4',
        force: 'mandatory',
        says: '相邻两数连用表示概数，中间不用顿号',
      },
      {
        norm: 'numerals',
        clause: '5.2.1',
        force: 'mandatory',
        says: '两个数字连用表示概数，两数之间不用顿号',
      },
    ],
    genres: 'any',
    fix: 'safe',
    explanation:
      '“三、五天”“七、八个”是大概的数目，两个数连着读，中间不用顿号；加了顿号，就成了“三”和“五”两件事。',
    remedy: '删去顿号：三五天、七八个。',
    exceptions: [
      {
        text: '“一、二年级”“二、三产业”是两个对象，顿号要保留。',
        example: {
          in: 'notice',
          text: '一、二年级学生和二、三产业职工参加。',
        },
      },
      { text: '“第三、四条”是两条，不提示。', example: { in: 'notice', text: '按第三、四条办理。' } },
      {
        text: '“四、五月份”“一、二等奖”等并列的，不提示。',
        example: { in: 'notice', text: '四、五月份检查，评出一、二等奖。' },
      },
    ],
    messages: { dun: '“{wrong}”是概数，中间不用顿号，应写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '需要⟦三、五⟧天。',
          fixed: '需要三五天。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    // 两、三年 was the way to write it for long.
    if (predatesRegulation(document)) return;
    for (const { match, span, block } of numberMatches(document, APPROX)) {
      const [wrong, low = '', high = ''] = match;
      const [from, to] = [DIGITS.indexOf(low), DIGITS.indexOf(high)];
      const next = to === from + 1 || (low === '三' && high === '五') || (low === '两' && high === '三');
      if (!next || match.index === 0 || /[、第]$/.test(block.text.slice(0, match.index))) continue;
      const right = low + high;
      report({
        message: 'dun',
        data: { wrong, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
  },
);

const DIGITS = '〇一二三四五六七八九';
const APPROX = inOrder(
  [
    /(?<![一二三四五六七八九十百千万〇\d第、初周])([一二三四五六七八两])、([二三四五六七八九])/,
    grouped(
      '(?=',
      anyOf([
        /天(?!干)|个(?!五年|等|专业|工作组|问题是)|米(?!线)|[十百千万](?!强)|人(?!民|称)|次(?!会|全)|名(?!的)|家(?!庭)/,
        /岁|公里|里(?!程)|元|斤|亩|分钟|小时|件|户|年(?![级期制生度代级份]|规划)|倍|成(?![为立])/,
      ]),
      ')',
    ),
  ],
  'g',
);
