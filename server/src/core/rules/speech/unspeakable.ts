import { replaceFix } from '../../edits';
import { isExcerpt } from '../../language/paper/published-speech';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { protectedZones } from '../../language/text/protected-zones';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/unspeakable',
    title: '念不出口的写法',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '讲话稿是念的，不写只能看的东西' }],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script'],
    fix: 'mixed',
    attachments: 'skip',
    explanation: '“（详见附件2）”、发文字号、网址和波浪线，看得懂，念不出。讲话人念到这里要停下来想怎么说。',
    remedy:
      '删去括注，或者改成说得出口的话：“大家手里的材料上有，我不细说。”文号改说文件名，“3～5天”改为“三到五天”。',
    exceptions: [
      {
        text: '书面发表的稿子、讲话摘编，不提示。',
        example: {
          text: '在供水工作会议上的书面发言\n\n同志们：\n　　任务分好了（见附表3）。\n',
          genre: 'speech',
        },
      },
      {
        text: '给讲话人看的提示（停顿、掌声、此处脱稿），不提示。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n同志们：\n　　今天召开供水工作会议。任务分好了（停顿），抓紧办。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
      {
        text: '英文缩写由用语类规则检查，这里不重复提示。',
        example: {
          text: '在全县防汛工作会议上的讲话\n\n同志们：\n　　今天召开防汛工作会议。GDP的账要算，PPP项目的账也要算。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
    ],
    messages: {
      note: '“{words}”是给人看的，念不出口，建议删去，或者改说“大家手里的材料上有”。',
      number: '念发文字号听众记不住，建议只说文件的名称。',
      url: '网址念不出口，建议改说网站或平台的名称。',
      sign: '“{words}”念不出口，建议改成文字，如“{instead}”。',
      table: '“{words}”要看着表格才懂，建议挑一两个数直接说。',
    },
    examples: {
      bad: [
        {
          text: '在全县防汛工作会议上的讲话\n\n同志们：\n　　今天召开防汛工作会议。各乡镇的任务已经分好⟦（详见附件2）⟧，会后抓紧落实。\n　　谢谢大家！\n',
          fixed:
            '在全县防汛工作会议上的讲话\n\n同志们：\n　　今天召开防汛工作会议。各乡镇的任务已经分好，会后抓紧落实。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县防汛工作会议上的讲话\n\n同志们：\n　　今天召开防汛工作会议。各乡镇的任务，大家手里的材料上有（停顿），我不细说。\n　　谢谢大家！\n',
          why: '给讲话人看的提示',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, report }) => {
    if (isExcerpt(document)) return;
    for (const { text, span } of document.paragraphs) {
      const at = (match: RegExpMatchArray) => {
        const start = span.start + (match.index ?? 0);
        return { start, end: start + match[0].length };
      };
      for (const match of text.matchAll(NOTE)) {
        const place = at(match);
        report({
          message: 'note',
          data: { words: match[0] },
          span: place,
          fixes: [replaceFix('删去括注', place, '')],
        });
      }
      for (const match of text.matchAll(TABLE))
        report({ message: 'table', data: { words: match[0] }, span: at(match) });
      for (const match of text.matchAll(SIGN)) {
        const [words, from = '', to = ''] = match;
        const instead = `${from}到${to}`;
        const fixes = [replaceFix(`改为“${instead}”`, at(match), instead)];
        report({ message: 'sign', data: { words, instead }, span: at(match), fixes });
      }
    }
    // A zone may lie in another: an address in a link.
    let told = 0;
    for (const { kind, span } of protectedZones(document)) {
      const inBody =
        Math.max(document.bodySpan.start, told) <= span.start && span.end <= document.bodySpan.end;
      if (!inBody || (kind !== 'documentNumber' && kind !== 'url')) continue;
      report({ message: kind === 'url' ? 'url' : 'number', span });
      told = span.end;
    }
  },
);

const NOTE = inOrder(
  [
    /[（(]/,
    anyOf([
      /(?:详|具体)?(?:见|参见|参阅)(?:附件|附表|附图|材料|文件|表|图|PPT)[^（）()]{0,12}/,
      /附件[\d一二三四五六七八九十]{0,3}|以下简称[^（）()]{1,20}|下同|[^（）()]{0,20}[〔[]\d{4}[〕\]]\d+号/,
    ]),
    /[）)]/,
  ],
  'g',
);
const TABLE =
  /(?<![（(][^（）()]{0,12})(?:如[下上附][表图](?:所示)?|[如见][表图]\d{1,2}(?:所示)?|(?:详见|参见|见)附[件表图]\d?)/g;
const SIGN = /(?<![\d.])(\d{1,9}(?:\.\d{1,4})?%?)[～~](\d{1,9}(?:\.\d{1,4})?%?)/g;
