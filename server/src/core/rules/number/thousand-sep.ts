import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/thousand-sep',
    title: '千分撇的写法',
    severity: 'hint',
    basis: [
      {
        norm: 'numerals',
        clause: '5.1.1',
        force: 'general',
        says: '四位以上的整数可以用千分撇分节，每三位一节',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation:
      '千分撇用半角逗号，从个位起每三位一节。用全角逗号，“12，345元”像是两个数；分错了位，“1,2345元”不知道多了还是少了一位。',
    remedy: '写作12345元，或者12,345元。',
    exceptions: [
      {
        text: '后面没有单位的“12，345”可能是列举，不提示。',
        example: { in: 'notice', text: '编号为12，345。' },
      },
      {
        text: '电话、账号、经纬度不提示。',
        example: { in: 'notice', text: '电话为010，123，位于东经112，345。' },
      },
    ],
    messages: {
      wide: '“{wrong}”里的千分撇是全角逗号，建议写作“{right}”。',
      place: '“{wrong}”的千分撇分错了位，请核对数目。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '补助⟦12，345⟧元。',
          fixed: '补助12345元。',
        },
        {
          in: 'notice',
          text: '补助⟦1,2345⟧元。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '补助12,345元，抽取12，345两组，投入1,234,567.80元。',
          why: '写法正确；列举',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, WIDE)) {
      const wrong = match[0];
      const right = wrong.replace(/[，,]/g, '');
      const fixes = [replaceFix(`改为“${right}”`, span, right)];
      report({ message: 'wide', data: { wrong, right }, span, fixes });
    }
    for (const { match, span } of numberMatches(document, GROUPED)) {
      const [wrong] = match;
      if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(wrong)) continue;
      report({ message: 'place', data: { wrong }, span });
    }
  },
);

const UNIT = '(?=(?:\\.\\d+)?[多余]?(?:万|亿)?(?:元|人|户|吨|亩|件|公里|平方米|千瓦|美元))';
/** One full-width comma; a row of them is told of by punct/fullwidth-in-latin. */
const WIDE = new RegExp(`(?<![\\d，,.、])[1-9]\\d{0,2}(?:,\\d{3})*，\\d{3}${UNIT}`, 'g');
const GROUPED = new RegExp(`(?<![\\d，,.、])\\d+(?:,\\d+)+${UNIT}`, 'g');
