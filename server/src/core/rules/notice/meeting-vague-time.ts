import type { DateLine } from '../../document/types';
import type { Fix } from '../../findings';
import {
  type CalendarDate,
  dateOfDayNumber,
  dayNumber,
  isRealDate,
  WEEKDAYS,
  weekdayOf,
} from '../../language/paper/calendar';
import { isMeetingNotice } from '../../language/paper/meeting-notice';
import { maskMentions } from '../../language/text/masked-text';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'notice/meeting-vague-time',
    title: '会议时间没有写明日期',
    severity: 'info',
    basis: [
      { norm: 'custom', force: 'customary', says: '会议通知写明月、日、星期和时刻' },
      { norm: 'regulation', clause: '第二十条', force: 'mandatory', says: '时间等引用准确' },
    ],
    genres: ['notice'],
    fix: 'mixed',
    explanation:
      '会议通知要经过印发、转送才到参会人手里，“本周五”“明天上午”是从哪一天算起，各人看到的时间不同，理解也会不同，容易误了会期。' +
      '没有成文日期的，只提示，不推算。',
    remedy: '写明具体日期，并注明星期，如“5月10日（星期五）上午9时”。',
    exceptions: [
      {
        text: '同一句里已经写明月、日的（如“5月10日（本周五）”），不提示。',
        example: {
          text: lines(
            '甲县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于5月10日（本周五）上午9时在县教育局三楼会议室召开安全工作会议。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月7日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '不是会议通知的，不提示。',
        example: {
          text: '甲县教育局关于调整作息时间的通知\n\n各学校：\n　　每周五下午第三节课为体育活动时间。\n　　特此通知。\n\n甲县教育局\n2024年5月7日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      computed: '只写“{phrase}”，容易误解。按成文日期推算是{date}，请核对后写明具体日期。',
      vague: '只写“{phrase}”，容易误解，建议写明几月几日、星期几。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于⟦本周五⟧上午9时在县教育局三楼会议室召开安全工作会议，请各学校负责人参加。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月7日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于5月10日（星期五）上午9时在县教育局三楼会议室召开安全工作会议，请各学校负责人参加。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月7日',
            '',
          ),
          genre: 'notice',
        },
        {
          text: lines(
            '甲县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于⟦明天⟧上午9时在县教育局三楼会议室召开安全工作会议，请各学校负责人参加。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, report }) => {
    if (!isMeetingNotice(document, genre)) return;
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        if (DATED.test(text)) continue;
        const match = VAGUE.exec(text);
        if (!match) continue;
        const start = sentence.span.start + match.index;
        const span = { start, end: start + match[0].length };
        const date = document.date && compute(match[0], document.date);
        if (date === undefined) {
          report({ message: 'vague', data: { phrase: match[0] }, span });
          continue;
        }
        const fix: Fix = { title: `改为“${date}”`, kind: 'suggest', edits: [{ span, newText: date }] };
        report({ message: 'computed', data: { phrase: match[0], date }, span, fixes: [fix] });
      }
    }
  },
);

const DATED =
  /[\d０-９一二三四五六七八九十×]{1,3}(?:月[\d０-９一二三四五六七八九十×]{1,3})?日|[\d]{1,2}月[\d]{1,2}号/;
const VAGUE = anyOf([
  inOrder([
    /(?<![每逢各])(?:(?:本|这|下)(?:个)?(?:周|星期|礼拜)|(?<![一二三四五六七八九十\d])(?:周|星期))/,
    /[一二三四五六日天](?![期年个])/,
  ]),
  /(?<!春|秋|每)(?:今|明|后)(?:天|日|晚|早)|大后天/,
]);

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, 大: 3 };

/** The date that the phrase means when it is said on `line`; undefined when that cannot be told. */
function compute(phrase: string, line: DateLine): string | undefined {
  const { year, month, day } = line;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const today: CalendarDate = { year, month, day };
  if (year < 1000 || !isRealDate(today)) return undefined;
  const shift = shiftOf(phrase, weekdayOf(today));
  if (shift === undefined) return undefined;
  const target = dateOfDayNumber(dayNumber(today) + shift);
  const prefix = target.year === year ? '' : `${target.year}年`;
  const rest = /[晚早]$/.test(phrase) && !/[周期拜]/.test(phrase) ? phrase.slice(-1) : '';
  const hour = rest === '晚' ? '晚' : rest === '早' ? '早上' : '';
  return `${prefix}${target.month}月${target.day}日（星期${WEEKDAYS[weekdayOf(target)]}）${hour}`;
}

function shiftOf(phrase: string, weekday: number): number | undefined {
  const named = /([本这下])?个?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(phrase);
  if (!named) return DAYS_FROM_TODAY[phrase.charAt(0)];
  const wanted = Math.min('一二三四五六日天'.indexOf(named[2]!), 6);
  const shift = wanted - weekday + (named[1] === '下' ? 7 : 0);
  return shift < 0 ? undefined : shift;
}
