import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/fullwidth-digit',
    title: '全角数字',
    severity: 'warning',
    basis: [{ norm: 'numerals', clause: '5.1.7', force: 'general', says: '阿拉伯数字一般用正体半角' }],
    genres: 'any',
    mention: 'keep',
    explanation:
      '全角的“２０２４”“％”与半角数字混排，宽窄不一，也搜不到。多半是输入法处于全角状态，或者从别处粘贴来的。',
    remedy: '改为半角：2024年、5%。',
    exceptions: ['圈码（①）、罗马数字不提示。', '层次序号里的全角数字，连同序号一起改。'],
    messages: { wide: '“{wrong}”是全角字符，建议改为半角“{right}”。' },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　今年是⟦２０２４⟧年。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　今年是2024年。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　分为①②③项，见Ⅱ类。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '圈码和罗马数字',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, WIDE)) {
      const wrong = match[0];
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

const WIDE = /[０-９]+(?:．[０-９]+)?％?|(?<=\d)％/g;
