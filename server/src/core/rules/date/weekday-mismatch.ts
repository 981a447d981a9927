import type { OfficialDocument, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import {
  type CalendarDate,
  completeDate,
  isRealDate,
  WEEKDAYS,
  weekdayOf,
} from '../../language/paper/calendar';
import { datesIn, runningText } from '../../language/paper/written-dates';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/weekday-mismatch',
    title: '日期与星期不符',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第二十条',
        force: 'mandatory',
        says: '人名、地名、数字、时间等引用准确',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '日期后面括注的星期，是给参会、办事的人核对用的。两者对不上，看的人不知道该信哪一个，容易误事。',
    remedy: '核对日期和星期哪一个写错了，改成一致。',
    exceptions: [
      {
        text: '没有写年份的，按成文日期的年份推算；标题里写有别的年份，或者岁末年初可能是另一年的，都对不上才作弱提示。',
        example: {
          text: lines(
            '清河县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于1月10日（星期五）召开安全工作会议，请准时参加。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年12月26日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '没有写年份、也没有成文日期的，无从推算，不提示。',
        example: {
          text: lines(
            '清河县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于5月10日（星期四）召开安全工作会议，请准时参加。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年×月×日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '“5月6日（星期一至星期五）”这样括注一段时间的，不提示。',
        example: {
          text: lines(
            '清河县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于5月6日（星期一至星期五）召开安全工作会议，请准时参加。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      wrong: '{year}年{month}月{day}日是星期{right}，这里写的是“{written}”，请核对日期和星期。',
      neither: '按{year}年或者{other}年推算，{month}月{day}日都不是“{written}”，请核对日期和星期。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于2024年5月10日（⟦星期四⟧）上午9时召开安全工作会议，请准时参加。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于2024年5月10日（星期五）上午9时召开安全工作会议，请准时参加。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于5月10日（星期五）上午9时召开安全工作会议，请准时参加。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          why: '没有写年份，按成文日期是2024年，星期五不错',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span } of runningText(document)) {
      for (const found of weekdaysIn(text, span.start)) {
        const { year, month, day, written, at } = found;
        const years = year !== undefined ? [year] : likelyYears(found, document);
        const dates = years.map((one) => ({ year: one, month, day }));
        const [first, second] = dates;
        if (!first || !dates.every(isRealDate)) continue;
        if (dates.some((date) => WEEKDAYS[weekdayOf(date)] === dayOf(written))) continue;
        const data = { year: first.year, month, day, written };
        if (second) {
          report({ message: 'neither', data: { ...data, other: second.year }, span: at, severity: 'hint' });
          continue;
        }
        const right = WEEKDAYS[weekdayOf(first)]!;
        const fixed = written.slice(0, -1) + right;
        const fixes = [replaceFix(`改为“${fixed}”`, at, fixed)];
        report({ message: 'wrong', data: { ...data, right }, span: at, fixes });
      }
    }
  },
);

interface DatedWeekday extends Pick<CalendarDate, 'month' | 'day'> {
  readonly year?: number;
  /** 星期四 */
  readonly written: string;
  readonly at: Span;
}

const WEEKDAY =
  /^\s?[（(]?\s?((?:星期|礼拜|周)[一二三四五六日天])(?!\s?(?:至|到|[-—–~～、和及]|[上中下]?旬))/;
/** 12日 in 5月10日（星期五）至12日（星期日）. */
const LATER_DAY = /^[^。；月]{0,8}?(?:至|到|[—–~～-]{1,2}|、|和)\s?(\d{1,2})\s?日/;
/** How far behind a date another without a year is the same year's. */
const NEAR = 12;

function weekdaysIn(text: string, base: number): DatedWeekday[] {
  const found: DatedWeekday[] = [];
  let year: number | undefined;
  let end = Number.NEGATIVE_INFINITY;
  for (const date of datesIn(text, base)) {
    const linked =
      date.span.start - end <= NEAR && /至|到|[—–~～-]|、|和/.test(between(end, date.span.start));
    year = date.year ?? (linked ? year : undefined);
    end = date.span.end;
    let { day } = date;
    for (;;) {
      const rest = text.slice(end - base, end - base + 40);
      const named = WEEKDAY.exec(rest);
      if (named) {
        const start = end + named[0].length - named[1]!.length;
        const at = { start, end: start + named[1]!.length };
        found.push({
          month: date.month,
          day,
          written: named[1]!,
          at,
          ...(year === undefined ? {} : { year }),
        });
        end = at.end;
      }
      const later = LATER_DAY.exec(text.slice(end - base, end - base + 24));
      if (!later) break;
      day = Number(later[1]);
      end += later[0].length;
    }
  }
  return found;

  function between(from: number, to: number): string {
    return text.slice(Math.max(0, from - base), to - base);
  }
}

/** The years that a date without one can be of: the document's, that in its title, the next or last near New Year. */
function likelyYears({ month, day }: DatedWeekday, { date, title }: OfficialDocument): number[] {
  const today = completeDate(date);
  if (!today) return [];
  const years = [today.year];
  const named = Number(/(?<!\d)(\d{4})年/.exec(title?.plain ?? '')?.[1] ?? today.year);
  if (named !== today.year) years.push(named);
  const past = month < today.month || (month === today.month && day < today.day);
  if (past && today.month >= 9) years.push(today.year + 1);
  if (!past && today.month <= 2 && month >= 9) years.push(today.year - 1);
  return [...new Set(years)];
}

function dayOf(written: string): string {
  return written.slice(-1).replace('天', '日');
}
