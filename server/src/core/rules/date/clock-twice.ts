import { replaceFix } from '../../edits';
import { runningText } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { mayMatch, pairsOf } from '../../language/text/pair-set';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/clock-twice',
    title: '12小时制和24小时制混用',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '时刻用一种计时制' }],
    genres: 'any',
    fix: 'mixed',
    explanation: '“下午15时”把两种计时制叠在一起，“下午”已经说明是12小时制，应写“下午3时”或者“15时”。',
    remedy: '删去“下午”，或者把钟点改成12小时制。',
    exceptions: [
      {
        text: '“上午9时”“晚上8时”是对的；引号里的原话不提示。',
        example: { in: 'notice', text: '定于3月6日上午9时、晚上8时召开会议，来文写作“下午15时”。' },
      },
    ],
    messages: {
      early: '“{clock}”：凌晨指零时到五六点钟，请核对是上午、下午还是凌晨。',
      twice: '“{clock}”混用了两种计时制，请写“{right}”或者“{other}”。',
    },
    examples: {
      bad: [{ in: 'notice', text: '定于3月6日⟦下午15时⟧召开会议。', fixed: '定于3月6日15时召开会议。' }],
      good: [{ in: 'notice', text: '定于3月6日下午3时召开会议，17时结束。', why: '各用各的' }],
    },
  },
  ({ document, report }) => {
    for (const { text, span } of runningText(document)) {
      for (const match of maskMentions(text, span.start, document.marks).matchAll(EARLY)) {
        const start = span.start + match.index;
        const at = { start, end: start + match[0].length };
        report({ message: 'early', data: { clock: match[0] }, span: at });
      }
      if (!mayMatch(pairsOf(text), CLOCK)) continue;
      for (const match of maskMentions(text, span.start, document.marks).matchAll(CLOCK)) {
        const start = span.start + match.index;
        const at = { start, end: start + match[0].length };
        const [half = '', hour = '', unit = ''] = match.slice(1);
        const right = hour + unit;
        const other = `${half}${Number(hour) - 12}${unit}`;
        const fixes = [
          { ...replaceFix(`改为“${right}”`, at, right), preferred: true },
          replaceFix(`改为“${other}”`, at, other),
        ];
        report({ message: 'twice', data: { clock: match[0], right, other }, span: at, fixes });
      }
    }
  },
);

/** 凌晨7时: the word for another part of the day. */
const EARLY = /(凌晨)([6-9]|1\d|2[0-4])([时点：:](?:\d{2}分?)?)/g;

const CLOCK = /(下午|傍晚|晚上|晚间|中午|上午)(1[3-9]|2[0-3])([时点：:](?:\d{2}分?)?)/g;
