import { replaceFix } from '../../edits';
import type { FixKind } from '../../findings';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/approx-double',
    title: '约数词重复',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '“约”与“左右”、“超过”与“以上”意思重复，用一个就够' }],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    explanation: '“大约”和“左右”、“近”和“余”、“超过”和“以上”说的是同一件事。两个一起用，数字反而不清楚。',
    remedy: '保留一个：约300人，或者300人左右。',
    exceptions: [
      {
        text: '两个词离得远，或者不在同一个分句里的，不提示。',
        example: {
          in: 'notice',
          text: '约300人参加，会议开到9时左右。',
        },
      },
      {
        text: '“近30多年来”说的是最近的一段时间，不提示。',
        example: { in: 'notice', text: '近30多年来，全县办学超过百所。' },
      },
    ],
    messages: { both: '“{first}”与“{second}”意思重复，请保留一个。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '参加演练的⟦大约300人左右⟧。',
          fixed: '参加演练的约300人。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { pattern, kind } of DOUBLES) {
      for (const { match, span } of numberMatches(document, pattern)) {
        const [, first = '', number = '', second = ''] = match;
        const newText = (first === '大约' ? '约' : first) + number;
        report({
          message: 'both',
          data: { first, second },
          span,
          fixes: [replaceFix(`改为“${newText}”`, span, newText, kind)],
        });
      }
    }
  },
);

const NUMBER = '[\\d,.]*[\\d一二三四五六七八九十百千两几]+[十百千万亿]*';
const UNIT =
  '(?:[万亿]?(?:元|人次|人|名|个百分点|个|家|户|件|项|次|吨|亩|公里|平方米|米|天|年|岁|小时|分钟)|[%％])?';
/** The first word, the number and the word that says the same again. */
const DOUBLES: readonly { readonly pattern: RegExp; readonly kind: FixKind }[] = [
  { pattern: new RegExp(`(大约|大概|约|将近)(${NUMBER}${UNIT})(左右|上下)`, 'g'), kind: 'safe' },
  {
    pattern: new RegExp(`(?<![最附临靠接])(近|将近|大约)(${NUMBER})([余多])(?!年|天|个月|月|日|次)`, 'g'),
    kind: 'suggest',
  },
  {
    pattern: new RegExp(`(超过|至少|不少于|不低于)(${NUMBER}${UNIT})(以上)(?![\\u4e00-\\u9fff])`, 'g'),
    kind: 'safe',
  },
  {
    pattern: new RegExp(`(不超过|至多|最多)(${NUMBER}${UNIT})(以下|以内)(?![\\u4e00-\\u9fff])`, 'g'),
    kind: 'safe',
  },
];
