import { replaceFix } from '../../edits';
import { HISTORY_SLIPS } from '../../language/dated/doubtful-history';
import { maskMentions } from '../../language/text/masked-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/anachronism',
    title: '史实有误',
    severity: 'hint',
    basis: [
      { norm: 'regulation', clause: '第十九条第二项', force: 'mandatory', says: '一切从实际出发，内容真实' },
      { norm: 'custom', force: 'customary', says: '讲话引用史实，时间、国名、人物以正史为准' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '讲话里举历史的例子，时代、国名、人物容易张冠李戴。程序只收少量确凿的常见错误，不求全。只查表里收录的几处常见错误，没有提示不等于没有错误。',
    remedy: '对照史书改正；把握不大的例子，换一个更熟悉的。',
    exceptions: [
      {
        text: '引号里的文字不提示。',
        example: { in: 'speech', text: '“赤壁之战时，吴国上下议论纷纷”，是那篇稿子的原话。' },
      },
    ],
    messages: { slip: '“{words}”与史实不合：{why}。请核对。' },
    examples: {
      bad: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　赤壁之战时，⟦吴国⟧上下议论纷纷。\n',
          fixed: '在全县学习会上的讲话\n\n同志们：\n　　赤壁之战时，孙权一方上下议论纷纷。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　张仪用连横之策瓦解了六国合纵。赤壁之战时，孙权一方议论纷纷。\n',
          why: '与史实相合',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span: at } of document.paragraphs) {
      const masked = maskMentions(text, at.start, document.marks);
      for (const { pattern, why, instead } of HISTORY_SLIPS) {
        for (const match of masked.matchAll(pattern)) {
          const words = match.slice(1).find((group) => group !== undefined) ?? match[0];
          const start = at.start + match.index + match[0].lastIndexOf(words);
          const span = { start, end: start + words.length };
          const shown = text
            .slice(start - at.start, span.end - at.start)
            .replace(/“/g, '‘')
            .replace(/”/g, '’');
          const fixes = instead === undefined ? [] : [replaceFix(`改为“${instead}”`, span, instead)];
          report({ message: 'slip', data: { words: shown, why }, span, fixes });
        }
      }
    }
  },
);
