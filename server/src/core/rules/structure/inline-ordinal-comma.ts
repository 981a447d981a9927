import { speaksFromBefore } from '../../language/dated/writing-time';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/inline-ordinal-comma',
    title: '“一是”后多了标点',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '附录B', force: 'general', says: '叙述性较强的序次语后面不用标点' },
    ],
    genres: 'any',
    fix: 'safe',
    attachments: 'check',
    mention: 'keep',
    explanation: '“一是”“二是”与后面的话连成一句，中间不加逗号、冒号。“第一”“其一”后面才用逗号。',
    remedy: '删去“一是”后的标点。',
    exceptions: [
      {
        text: '“其一，”“第一，”需要逗号，不提示。',
        example: {
          in: 'notice',
          text: '其一，要学习；其二，要检查。',
        },
      },
      {
        text: '“一是一，二是二”不是序次语，不提示。',
        example: { in: 'notice', text: '一是一，二是二，不得含糊。' },
      },
      {
        text: '2012年6月标准施行以前的文件不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　一是，加强领导；二是，落实责任。\n　　特此通知。\n\n甲县教育局\n1990年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      inside: '“{wrong}”多了顿号，应为“{right}”。',
      comma: '“{ordinal}”后面不用“{mark}”，建议删去。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一是⟦，⟧加强领导；二是⟦，⟧落实责任。',
          fixed: '一是加强领导；二是落实责任。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    if (speaksFromBefore(file, document, STANDARD_IN_FORCE)) return;
    for (const { match, span } of numberMatches(document, COMMA)) {
      const [, ordinal = '', mark = ''] = match;
      const place = { start: span.end - mark.length, end: span.end };
      report({
        message: 'comma',
        data: { ordinal, mark },
        span: place,
        fixes: [{ title: `删去“${mark}”`, kind: 'safe', edits: [{ span: place, newText: '' }] }],
      });
    }
    for (const { match, span } of numberMatches(document, INSIDE)) {
      const place = { start: span.end - 1, end: span.end };
      report({
        message: 'inside',
        data: { wrong: `${match[0]}是`, right: `${match[1]}是` },
        span: place,
        fixes: [{ title: '删去“、”', kind: 'safe', edits: [{ span: place, newText: '' }] }],
      });
    }
  },
);

const STANDARD_IN_FORCE = { year: 2012, month: 6, day: 1 };
const COMMA = /(?<=^|[，。；：！])([一二三四五六七八九十]是)([，：])/g;
/** 三、是: the ordinal of a heading and that of a sentence in one. */
const INSIDE = /(?<=^|[，。；：！])([一二三四五六七八九十])(、)(?=是(?!否))/g;
