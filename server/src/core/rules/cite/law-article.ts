import { isMentioned } from '../../document';
import { replaceFix } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/law-article',
    title: '法条的写法不规范',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '法律法规的条、款、项用汉字数字编号，引用时照写' }],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    explanation:
      '法律法规的条文以汉字编号（第十五条第二款第三项），引用时与原文一致。次序是先条、后款、再项，“第二项第三款”是写倒了。',
    remedy: '改成汉字数字，按条、款、项的次序写。',
    exceptions: [
      {
        text: '合同、标准、图表里的条号不提示。',
        example: { in: 'notice', text: '依照《供水合同》第15条办理。' },
      },
      {
        text: '没有写明是哪部法律、法规、规章的，不提示阿拉伯数字。',
        example: { in: 'notice', text: '依照本细则第3条办理。' },
      },
    ],
    messages: {
      numeral: '法条用汉字编号，“{wrong}”建议写作“{right}”。',
      order: '法条的次序是条、款、项，“{wrong}”应为“{right}”，请对照原文核实。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据《中华人民共和国防洪法》⟦第15条第2款⟧的规定，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据《中华人民共和国防洪法》第十五条第二款的规定，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据《中华人民共和国防洪法》第十五条第二款和《供水合同》第15条的规定，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '合同的条号依合同',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span: at } of document.paragraphs) {
      for (const [pattern, message] of PATTERNS) {
        for (const match of text.matchAll(pattern)) {
          const wrong = match[0];
          const right =
            message === 'numeral'
              ? wrong.replace(/\d+/g, (digits) => han(Number(digits)))
              : `${match[2]}${match[1]}`;
          const start = at.start + match.index;
          const span = { start, end: start + wrong.length };
          if (isMentioned(document, span)) continue;
          report({
            message,
            data: { wrong, right },
            span,
            fixes: [replaceFix(`改为“${right}”`, span, right)],
          });
        }
      }
    }
  },
);

const PATTERNS = [
  [
    /(?<=(?:法|典|条例|规定|办法|细则|规则)(?:》|（[^（）]{1,30}）》?){1,2})第\d{1,4}条(?:第\d{1,2}款)?(?:第\d{1,2}项)?/g,
    'numeral',
  ],
  [/(第[一二三四五六七八九十]{1,3}项)(第[一二三四五六七八九十]{1,3}款)/g, 'order'],
] as const;

const DIGITS = '零一二三四五六七八九';

/** 1 to 9999: 15 → 十五, 120 → 一百二十. */
function han(value: number): string {
  let text = '';
  let pendingZero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      pendingZero = text !== '';
      continue;
    }
    text += `${pendingZero ? '零' : ''}${DIGITS[digit]}${name}`;
    pendingZero = false;
  }
  return text.replace(/^一十/, '十');
}
