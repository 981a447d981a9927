import { numberMatches } from '../../language/text/number-text';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/decrease-times',
    title: '减少用了倍数',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '倍数用于增加，减少用分数或者百分数' }],
    genres: 'any',
    fix: 'none',
    grain: 'block',
    explanation: '减少一倍就没有了，“下降2倍”在数量上说不通，读的人也算不出剩多少。',
    remedy: '改用百分数或者分数：下降50%、减少三分之二。请按实际数据换算。',
    exceptions: [
      { text: '引用他人原话的，不提示。', example: { in: 'notice', text: '“下降2倍”的说法不对。' } },
      {
        text: '“减少到原来的一半”“缩小至三分之一”写法正确，不提示。',
        example: { in: 'notice', text: '减少到原来的三分之一。' },
      },
    ],
    messages: { times: '“{phrase}”说不通：减少不用倍数，请按实际数据改用百分数或者分数。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '事故⟦下降2倍⟧。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '收入增长2倍，事故减少50%。',
          why: '增长可以用倍数',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, TIMES)) {
      report({ message: 'times', data: { phrase: match[0] }, span });
    }
  },
);

const TIMES = anyOf(
  [
    inOrder([
      /(?:降价幅度|降低幅度|下降幅度|降幅|减幅)(?:最高)?(?:达到?|为|近|约)?/,
      /(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]+)倍多?/,
    ]),
    inOrder([
      /(?:减少|下降|降低|缩小|缩短|缩减|压缩|减轻)了?(?:近|约|将近|超过)?/,
      /(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百几]+)倍多?/,
    ]),
  ],
  'g',
);
