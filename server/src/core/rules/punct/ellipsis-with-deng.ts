import { replaceFix } from '../../edits';
import { markAround, matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/ellipsis-with-deng',
    title: '省略号与“等”并用',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '附录A',
        force: 'mandatory',
        says: '不能用省略号代替的列举，用“等”；二者不重复使用',
      },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    mention: 'keep',
    explanation: '省略号和“等”都表示列举没有完，用一个就够了。',
    remedy: '删去省略号，留下“等”。',
    exceptions: [
      { text: '引号里的原文不提示。', example: { in: 'notice', text: '他说：“灭火器……等我去拿。”' } },
    ],
    messages: { both: '省略号和“等”都表示没有列举完，建议删去省略号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要配备灭火器、应急灯⟦……等⟧器材。',
          fixed: '要配备灭火器、应急灯等器材。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要配备灭火器、应急灯等器材。',
          why: '只用“等”',
        },
      ],
    },
  },
  ({ document, file: { text }, report }) => {
    for (const { match, start, span, block } of matchesIn(document, BOTH)) {
      if (markAround(block, span, ['quotation'])) continue;
      const dots = match[0].replace(/等/g, '').length;
      const before = !match[0].startsWith('等');
      const from = before ? start : span.end - dots;
      // At the end of a sentence the dots stood for its full stop.
      const atEnd = !before && !/^[。，；、\u3400-\u9fff]/.test(text.slice(span.end));
      const fix = replaceFix('删去省略号', { start: from, end: from + dots }, atEnd ? '。' : '', 'safe');
      report({ message: 'both', span, fixes: [fix] });
    }
  },
);

const BOTH =
  /(?:…{1,2}|(?<!\.)\.{3,6}|。{3,6})等(?![于待级候到])|(?<=[\u3400-\u9fff])等等?(?:…{1,2}|\.{3,6}|。{3,6})(?![\u3400-\u9fff])/g;
