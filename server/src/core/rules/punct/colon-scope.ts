import { replaceFix } from '../../edits';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/colon-scope',
    title: '冒号管到哪里',
    severity: 'info',
    offByDefault: '分项之间用句号的写法在讲话和工作报告里很常见，只供要求严格的单位开启。',
    basis: [
      { norm: 'punctuation', clause: '4.7', force: 'general', says: '冒号提示的范围与它后面的分项一致' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation:
      '冒号后面的几个分项都在它管的范围里，分项之间用分号，最后一项用句号。第一项末尾就用句号，后面几项在形式上就脱离了冒号。',
    remedy: '分项之间改用分号；分项里面已经有句号的，把冒号改成句号。',
    exceptions: [
      {
        text: '中间的分项里面又有句号的，不提示。',
        example: { in: 'notice', text: '要求如下：一是排查。全面细致。二是整改。' },
      },
      {
        text: '分项各自成段的，不提示。',
        example: { in: 'notice', text: '要做到两点：\n　　一要排查隐患。\n　　二要落实整改。' },
      },
    ],
    messages: { scope: '冒号管着后面的几个分项，分项之间应用分号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要做到两点：一要排查隐患⟦。⟧二要落实整改。',
          fixed: '要做到两点：一要排查隐患；二要落实整改。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要做到两点：一要排查隐患；二要落实整改。',
          why: '分项之间用分号',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { sentences } of document.paragraphs) {
      for (let i = 0; i + 1 < sentences.length; i++) {
        if (!LEAD.test(sentences[i]!.text)) continue;
        let last = i;
        while (last + 1 < sentences.length && startsItem(sentences[last + 1]!.text, last + 1 - i)) last++;
        if (last === i) continue;
        for (const { span, text } of sentences.slice(i, last)) {
          if (!text.endsWith('。')) continue;
          const stop = { start: span.end - 1, end: span.end };
          report({ message: 'scope', span: stop, fixes: [replaceFix('改为分号', stop, '；', 'suggest')] });
        }
        i = last;
      }
    }
  },
);

const LEAD = /[：:](?:[\u3400-\u9fff]{0,4}一[是要]|第一，|首先，)[^：]{2,120}。$/;
const ITEMS: readonly RegExp[] = [
  /^(?:二[是要]|第二，|其次，)/,
  /^(?:三[是要]|第三，|再次，)/,
  /^(?:四[是要]|第四，|最后，)/,
  /^五[是要]/,
  /^六[是要]/,
];

function startsItem(text: string, index: number): boolean {
  return ITEMS[index - 1]?.test(text) ?? false;
}
