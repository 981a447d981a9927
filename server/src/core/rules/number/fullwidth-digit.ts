import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { numberMatches, numberTexts } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/fullwidth-digit',
    title: '全角数字',
    severity: 'warning',
    basis: [{ norm: 'numerals', clause: '5.1.7', force: 'general', says: '阿拉伯数字一般用正体半角' }],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '全角的“２０２４”“％”与半角数字混排，宽窄不一，也搜不到。多半是输入法处于全角状态，或者从别处粘贴来的。层次序号里的全角数字，连同序号一起改。',
    remedy: '改为半角：2024年、5%。',
    exceptions: [
      {
        text: '圈码（①）、罗马数字不提示。',
        example: {
          in: 'notice',
          text: '分为①②③项，见Ⅱ类。',
        },
      },
      {
        text: '半角数字后的“％”，全文一律这样用的不提示，与“%”混用才提示。',
        example: { in: 'notice', text: '增长5％，占12.5％。' },
      },
      {
        text: '2011年11月标准施行以前的文件不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　共１２项，增长５％。\n　　特此通知。\n\n甲县教育局\n2009年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { wide: '“{wrong}”是全角字符，建议改为半角“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '今年是⟦２０２４⟧年。',
          fixed: '今年是2024年。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    if (speaksFromBefore(file, document, STANDARD_IN_FORCE)) return;
    const mixed = numberTexts(document).some(({ text }) => text.includes('%'));
    for (const { match, span } of numberMatches(document, WIDE)) {
      const wrong = match[0];
      if (wrong === '％' && !mixed) continue;
      const right = wrong.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
      report({
        message: 'wide',
        data: { wrong, right },
        severity: wrong === '％' ? 'info' : 'warning',
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
      });
    }
  },
);

const STANDARD_IN_FORCE = { year: 2011, month: 11, day: 1 };
const WIDE = /[０-９]+(?:．[０-９]+)?％?|(?<=\d)％/g;
