import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/semicolon-level',
    title: '分号与句号的层次',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.6',
        force: 'mandatory',
        says: '分号表示复句内部并列关系的分句之间的停顿，层次低于句号',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation:
      '分号的层次比句号低。分项里面已经用了句号，分项之间再用分号，层次就颠倒了。两层意思都用逗号，也分不清。',
    remedy: '分项里有句号的，分项之间也用句号；两层意思的，前后两组之间用分号。',
    exceptions: [
      {
        text: '短句可以一路用逗号，只提示前后对仗的四字句。',
        example: { in: 'notice', text: '排查隐患，落实整改，加强管理，压实责任。' },
      },
      {
        text: '法规条文里另起一行的分项不提示。',
        example: {
          in: 'notice',
          text: '有下列情形的，停课整改：\n　　（一）隐患不整改的；\n　　（二）逾期不上报的。',
        },
      },
    ],
    messages: {
      level: '这一项里面已经用了句号，项与项之间不应再用分号，建议改为句号。',
      pair: '前后两组对举，中间建议用分号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要求：一是排查。全面细致⟦；⟧二是整改。限期完成。',
          fixed: '要求：一是排查。全面细致。二是整改。限期完成。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要求：一是排查；二是整改。',
          why: '层次分明',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, start } of matchesIn(document, LEVEL)) {
      const span = { start: start + match[0].length - 1, end: start + match[0].length };
      report({ message: 'level', span, fixes: [replaceFix('改为句号', span, '。', 'suggest')] });
    }
    for (const { match, start } of matchesIn(document, PAIR)) {
      const [, a, b, c, d] = match;
      if (a!.charAt(0) !== c!.charAt(0) || b!.charAt(0) !== d!.charAt(0) || a === c) continue;
      const span = { start: start + 9, end: start + 10 };
      report({
        message: 'pair',
        span,
        severity: 'hint',
        fixes: [replaceFix('改为分号', span, '；', 'suggest')],
      });
    }
  },
);

const LEVEL =
  /(?<=[：。；，]|^)[一二三四五六][是要][^。；：！？\r\n]{2,80}。(?![一二三四五六七][是要])[^。；：！？\r\n]{2,80}；(?=[二三四五六七][是要])/gm;
const PAIR =
  /(?<=[：。；“]|^|(?:此外|因此|所以|总之)[，,])([\u3400-\u9fff]{4})[，,]([\u3400-\u9fff]{4})[，,]([\u3400-\u9fff]{4})[，,]([\u3400-\u9fff]{4})(?=[。”])/gm;
