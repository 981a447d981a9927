import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/mixed-system',
    title: '阿拉伯数字与“十、百、千”混用',
    severity: 'warning',
    basis: [
      {
        norm: 'numerals',
        clause: '5.3',
        force: 'mandatory',
        says: '阿拉伯数字只与“万”“亿”搭配，不与“十”“百”“千”混用',
      },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    explanation: '“5千元”“3百人”把阿拉伯数字和汉字数字混在一个数里。只有“万”“亿”可以与阿拉伯数字搭配。',
    remedy: '写成5000元、300人，或者全用汉字。',
    exceptions: [
      {
        text: '“5千米”“3千克”“2千瓦”里的“千”是计量单位的一部分，不提示。',
        example: {
          in: 'notice',
          text: '全程5千米，重3千克，装机2千瓦，输电500千伏。',
        },
      },
      {
        text: '“5百分点”“50百货”等不是数量的，不提示。',
        example: { in: 'notice', text: '提高5个百分点，2018百强企业。' },
      },
    ],
    messages: { mixed: '“{wrong}”把两种数字混用了，建议写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '拨付经费⟦5千⟧元。',
          fixed: '拨付经费5000元。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, MIXED)) {
      const [wrong, whole = '', power = ''] = match;
      const right = String(Number((Number(whole) * (POWERS[power] ?? 1)).toFixed(4)));
      report({
        message: 'mixed',
        data: { wrong, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
    for (const { match, span } of numberMatches(document, RANGE)) {
      const right = match[0].replace(/[一二两三四五六七八九]/, (digit) =>
        String(digit === '两' ? 2 : DIGITS.indexOf(digit)),
      );
      report({
        message: 'mixed',
        data: { wrong: match[0], right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
    for (const { match, span } of numberMatches(document, SPOKEN)) {
      const right = match[0].replace('点', '.');
      report({
        message: 'mixed',
        data: { wrong: match[0], right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
  },
);

/** 三到4名: one range in two systems. */
const RANGE = inOrder(
  [
    /(?<![\d.一二三四五六七八九十百千第])/,
    /(?:([一二两三四五六七八九])(?:到|至|—|-)(\d{1,2})|(\d{1,2})(?:到|至|—|-)([一二两三四五六七八九]))/,
    /(?=[个名人位天次项件年月场家户所])/,
  ],
  'g',
);
const DIGITS = '零一二三四五六七八九';

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MIXED = inOrder(
  [
    /(?<![\d.A-Za-z年第])(\d{1,2}(?:\.\d)?)(?!千[米克瓦帕卡伏赫焦字])([十百千])/,
    /(?=[多余]?(?:元|人|名|个(?!百分)|亩|户|件|次|万|亿|株|头|只|台|辆|公里|米|斤|家|所|本|册|份|张))/,
  ],
  'g',
);
const SPOKEN = /(?<![\d.])\d+点\d+(?=[万亿%％])/g;
