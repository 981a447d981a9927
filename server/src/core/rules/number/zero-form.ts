import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/zero-form',
    title: '年份里的“零”',
    severity: 'info',
    basis: [
      {
        norm: 'numerals',
        clause: '5.2.5',
        force: 'mandatory',
        says: '用于编号、年份时，“0”的汉字形式是“〇”',
      },
    ],
    genres: 'any',
    fix: 'safe',
    explanation: '用汉字写年份，“0”写作“〇”。写成“零”、字母“O”、圆圈“○”，都不规范，也搜不到。',
    remedy: '改为“〇”：二〇二四年。',
    exceptions: [
      {
        text: '计量的“二百零四”用“零”，不提示。',
        example: {
          in: 'notice',
          text: '共二百零四人，二〇二四年建校。',
        },
      },
      { text: '“二零”不在年份里的，不提示。', example: { in: 'notice', text: '一零五号教室。' } },
      {
        text: '1996年用字规定施行以前的文件，铅排时用“○”“零”，不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　一九八○年建校，一九八五年迁址。\n　　特此通知。\n\n甲县教育局\n一九八六年五月六日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { zero: '年份里的“0”用“〇”，“{wrong}”应写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '自⟦二零二四⟧年起实行。',
          fixed: '自二〇二四年起实行。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    if (speaksFromBefore(file, document, FIRST_STANDARD)) return;
    for (const { match, span } of numberMatches(document, YEAR)) {
      const wrong = match[0];
      if (!/[零○Oo0０Ｏ]/.test(wrong)) continue;
      const right = wrong.replace(/[零○Oo0０Ｏ]/g, '〇');
      report({
        message: 'zero',
        data: { wrong, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
  },
);

/** GB/T 15835—1995, the first to settle how figures are set. */
const FIRST_STANDARD = { year: 1996, month: 6, day: 1 };
const YEAR = /(?<![一二三四五六七八九十百千零〇○\dA-Za-z])[一二][一二三四五六七八九零〇○Oo0０Ｏ]{3}(?=年)/g;
