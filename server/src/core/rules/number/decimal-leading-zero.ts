import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/decimal-leading-zero',
    title: '小数前缺“0”',
    severity: 'warning',
    basis: [
      { norm: 'numerals', clause: '5.1.2', force: 'mandatory', says: '纯小数必须写出小数点前定位的“0”' },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    explanation: '“.5%”小数点前少了定位的“0”，小数点容易看漏，差十倍、百倍。',
    remedy: '在小数点前补“0”：0.5%。',
    exceptions: [
      {
        text: '文件的扩展名、版本号、网址不提示。',
        example: { in: 'notice', text: '网址为www.a.5万.com。' },
      },
    ],
    messages: { zero: '“{wrong}”小数点前缺“0”，应写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '增长⟦.5⟧%。',
          fixed: '增长0.5%。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '增长0.5%，见1.5条。',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, BARE)) {
      const right = `0${match[0]}`;
      report({
        message: 'zero',
        data: { wrong: match[0], right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
  },
);

const BARE = /(?<![\w.．０-９])\.\d{1,6}(?=[%％]|个百分点|万|亿|元|倍|亩|吨|公里|米|平方米|千克)/g;
