import { replaceFix } from '../../edits';
import { runningText } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { mayMatch, pairsOf } from '../../language/text/pair-set';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/range-form',
    title: '起止日期写法不规范',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.13', force: 'general', says: '起止时间用一字线“—”连接，不用短横线' },
      { norm: 'custom', force: 'customary', says: '公文里起止日期多写“×月×日至×日”' },
    ],
    genres: 'any',
    fix: 'safe',
    explanation:
      '“3月5-8日”用了短横线，“3月5日到至8日”把“到”“至”叠用。起止日期写“3月5日至8日”最清楚，也可以用一字线写成“3月5日—8日”。',
    remedy: '改为“3月5日至8日”。',
    exceptions: [
      {
        text: '“3月5日至8日”“3月5—8日”“3月5日—8日”都是规范写法，不提示。',
        example: {
          text: '清河县教育局关于开展检查的通知\n\n各学校：\n　　检查时间为3月5日至8日。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      },
      {
        text: '表格、引号里的不提示。',
        example: {
          text: '清河县教育局关于开展检查的通知\n\n各学校：\n　　不要写“3月5-8日”。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      },
      {
        text: '“2024-03-05”是全数字日期，不是起止，不提示。',
        example: {
          text: '清河县教育局关于开展检查的通知\n\n各学校：\n　　数据截至2024-03-05。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      form: '起止日期“{range}”建议写成“{right}”。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于开展检查的通知\n\n各学校：\n　　检查时间为⟦3月5-8日⟧，请做好准备。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          fixed:
            '清河县教育局关于开展检查的通知\n\n各学校：\n　　检查时间为3月5日至8日，请做好准备。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '清河县教育局关于开展检查的通知\n\n各学校：\n　　检查时间为3月5日—8日，请做好准备。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          why: '一字线是规范写法',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span } of runningText(document)) {
      if (!mayMatch(pairsOf(text), RANGE)) continue;
      for (const match of maskMentions(text, span.start, document.marks).matchAll(RANGE)) {
        const { from, link, to } = match.groups as { from: string; link: string; to: string };
        const start = span.start + match.index;
        const at = { start, end: start + match[0].length };
        const right = `${from.endsWith('日') ? from : `${from}日`}至${to}`;
        const edit = { start: start + from.length, end: start + from.length + link.length };
        const newText = from.endsWith('日') ? '至' : '日至';
        const fix = replaceFix(`改为“${right}”`, edit, newText, 'safe');
        report({ message: 'form', data: { range: match[0], right }, span: at, fixes: [fix] });
      }
    }
  },
);

const DAY = '[\\d０-９]{1,2}';
const RANGE = new RegExp(
  `(?<![\\d０-９])(?<from>${DAY}月${DAY}日?)(?<link>\\s?(?:-{1,2}|－|~{1,2}|到至|至到|从?至—|到—)\\s?)(?<to>(?:(?:\\d{4}年)?${DAY}月)?${DAY}日)`,
  'g',
);
