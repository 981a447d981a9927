import { replaceFix } from '../../edits';
import { runningText } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { mayMatch, pairsOf } from '../../language/text/pair-set';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/hao-for-ri',
    title: '日期用了“号”',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '书面日期写“日”，“号”是口语' }],
    genres: 'any',
    fix: 'safe',
    explanation: '“3月5号”是口头说法，书面材料写“3月5日”。',
    remedy: '把“号”改为“日”。',
    exceptions: [
      {
        text: '讲话稿、主持词、致辞等供口头宣读的稿子不提示。',
        example: {
          text: '在动员会上的讲话\n\n同志们：\n　　3月5号我们开了会，今天再强调几点。\n',
          genre: 'speech',
        },
      },
      {
        text: '门牌、文号、楼号、期号里的“号”不提示。',
        example: {
          text: '清河县教育局关于召开会议的通知\n\n各学校：\n　　会场设在3号楼5号会议室。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      },
      {
        text: '引号里的原话不提示。',
        example: {
          text: '清河县教育局关于召开会议的通知\n\n各学校：\n　　群众反映“3月5号停过水”。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      hao: '日期“{date}”是口语写法，书面材料请写“{right}”。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于召开会议的通知\n\n各学校：\n　　定于⟦3月5号⟧召开安全工作会议，请准时参加。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          fixed:
            '清河县教育局关于召开会议的通知\n\n各学校：\n　　定于3月5日召开安全工作会议，请准时参加。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于召开会议的通知',
            '',
            '各学校：',
            '　　定于3月5日在文昌路5号召开安全工作会议，请准时参加。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年3月1日',
            '',
          ),
          why: '“5号”是门牌',
          genre: 'notice',
        },
      ],
    },
  },
  (context) => {
    if (context.isGenre('speech', 'emcee-script', 'address', 'experience-sharing', 'meeting-record')) return;
    const { document, report } = context;
    for (const { text, span } of runningText(document)) {
      if (!mayMatch(pairsOf(text), DATE)) continue;
      for (const match of maskMentions(text, span.start, document.marks).matchAll(DATE)) {
        const start = span.start + match.index;
        const at = { start, end: start + match[0].length };
        const right = `${match[0].slice(0, -1)}日`;
        const fix = replaceFix(`改为“${right}”`, { start: at.end - 1, end: at.end }, '日', 'safe');
        report({ message: 'hao', data: { date: match[0], right }, span: at, fixes: [fix] });
      }
    }
  },
);

const DATE = anyOf(
  [
    inOrder([
      /(?<![\d０-９])[\d０-９]{1,2}\s?月\s?(?:[1-9]|[12]\d|3[01]|[０-９]{1,2})\s?号/,
      /(?!文|令|楼|线|院|门|厅|室|机|台|车|会议|公告|通告|通知|决定|意见|函|井|路|案|召?集)/,
    ]),
    inOrder([
      /(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}号/,
      /(?!文|令|楼|院|门|厅|室|会议)/,
    ]),
  ],
  'g',
);
