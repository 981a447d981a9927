import { readNumber } from '../../document/numerals';
import { type CalendarDate, dayNumber, isRealDate, weekdayOf } from '../../language/paper/calendar';
import { datesIn, runningText, type WrittenDate } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/duration-mismatch',
    title: '起止日期与期限不符',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第二十条',
        force: 'mandatory',
        says: '人名、地名、数字、时间等引用准确',
      },
    ],
    genres: 'any',
    fix: 'none',
    explanation:
      '“8月4日至8月6日，共5个工作日”，这三天里凑不出5个工作日；“工期18个月，自2024年9月1日起至2025年8月31日止”，起止之间只有12个月。' +
      '期限和起止日期总有一个是错的，公示期不足的，公示还要重来。',
    remedy: '对着日历数一遍，改期限或者改起止日期。程序不知道哪一个是对的，不代为改动。',
    exceptions: [
      {
        text: '起止之间的工作日比写的多的，可能是扣除了节假日，不提示。',
        example: { in: 'notice', text: '公示期为2025年9月29日至10月10日，共4个工作日。' },
      },
      {
        text: '首尾两天算不算在内，两种算法有一种相符就不提示。',
        example: { in: 'notice', text: '培训时间为5月13日至17日，为期4天。' },
      },
      {
        text: '没有写明年份、文中也没有成文日期的，不核对。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　培训时间为5月13日至17日，为期9天。\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      workdays: '{from}至{to}之间只有{found}个工作日，这里写的是“{written}”，请核对（有调休的除外）。',
      days: '{from}至{to}是{found}天，这里写的是“{written}”，请核对。',
      months: '{from}至{to}是{found}个月，这里写的是“{written}”，请核对。',
      hours: '前面写的起止时间之间是{found}小时，这里写的是“{written}”，请核对。',
    },
    examples: {
      bad: [
        { in: 'notice', text: '公示期为2025年8月4日至8月6日，⟦共5个工作日⟧。' },
        { in: 'notice', text: '工期为⟦18个月⟧，自2024年9月1日起至2025年8月31日止。' },
      ],
      good: [{ in: 'notice', text: '公示期为2025年8月4日至8月8日，共5个工作日。', why: '相符' }],
    },
  },
  ({ document, report }) => {
    const year = document.date?.year;
    const texts = runningText(document).map(({ text, span }) => ({
      text: maskMentions(text, span.start, document.marks),
      start: span.start,
    }));
    for (const { text, start } of texts) {
      for (const range of rangesIn(text, start, year)) {
        const { from, to, after, before } = range;
        const data = { from: range.fromText, to: range.toText };
        const days = dayNumber(to) - dayNumber(from) + 1;
        const behind = BEHIND.exec(after);
        if (behind) {
          const { written = '', number = '', unit = '' } = behind.groups!;
          const claimed = hanNumber(number);
          const at = range.end + behind[0].indexOf(written);
          const span = { start: at, end: at + written.length };
          if (claimed === undefined) continue;
          if (unit === '个工作日') {
            const { workdays, weekend } = countDays(from, to);
            // A weekend in between may be worked on, where a holiday is near.
            if (claimed > workdays + (weekend > 0 ? Math.min(2, weekend) : 0)) {
              report({ message: 'workdays', data: { ...data, found: workdays, written }, span });
            }
          } else if (unit === '天' || unit === '日') {
            if (Math.abs(claimed - days) > 1)
              report({ message: 'days', data: { ...data, found: days, written }, span });
          } else {
            checkMonths(range, written, claimed * (unit === '年' ? 12 : 1), span);
          }
          continue;
        }
        const ahead = AHEAD.exec(before);
        if (!ahead) continue;
        const { written = '', number = '', unit = '' } = ahead.groups!;
        const claimed = hanNumber(number);
        if (claimed === undefined) continue;
        const at = range.start - before.length + ahead.index + ahead[0].indexOf(written);
        checkMonths(range, written, claimed * (unit === '年' ? 12 : 1), {
          start: at,
          end: at + written.length,
        });
      }
    }
    checkHours();
    checkTerm();

    function checkMonths(
      range: DateRange,
      written: string,
      claimed: number,
      span: { start: number; end: number },
    ): void {
      const months = (dayNumber(range.to) - dayNumber(range.from) + 1) / 30.4375;
      if (Math.abs(months - claimed) < 0.9) return;
      const data = { from: range.fromText, to: range.toText, found: Number(months.toFixed(1)), written };
      report({ message: 'months', data, span });
    }

    /** 用两个月时间 and, in another paragraph, the one range of dates that the paper has. */
    function checkTerm(): void {
      const ranges = texts.flatMap(({ text, start }) => rangesIn(text, start, year));
      const claims = texts.flatMap(({ text, start }) =>
        [...text.matchAll(TERM)].map((match) => ({ match, start: start + match.index })),
      );
      const [range, claim] = [ranges[0], claims[0]];
      if (!range || !claim || ranges.length > 1 || claims.length > 1) return;
      const { written = '', number = '', unit = '' } = claim.match.groups!;
      const claimed = hanNumber(number);
      if (claimed === undefined) return;
      const at = claim.start + claim.match[0].indexOf(written);
      checkMonths(range, written, claimed * (unit === '年' ? 12 : 1), {
        start: at,
        end: at + written.length,
      });
    }

    /** 18日22时至19日6时停水……总时长约为6小时: only where the paper has one such time. */
    function checkHours(): void {
      const spans = texts.flatMap(({ text }) => [...text.matchAll(CLOCKS)]);
      const claims = texts.flatMap(({ text, start }) =>
        [...text.matchAll(HOURS)].map((match) => ({ match, start: start + match.index })),
      );
      const [clock, claim] = [spans[0], claims[0]];
      if (!clock || !claim || spans.length > 1 || claims.length > 1) return;
      const { fromDay, fromHour, fromMinute, toDay, toHour, toMinute, next } = clock.groups!;
      const nights = next ? 1 : fromDay && toDay ? Number(toDay) - Number(fromDay) : 0;
      const hours =
        nights * 24 +
        Number(toHour) +
        Number(toMinute ?? 0) / 60 -
        Number(fromHour) -
        Number(fromMinute ?? 0) / 60;
      const { phrase = '', number = '' } = claim.match.groups!;
      if (hours <= 0 || nights < 0 || Math.abs(hours - Number(number)) < 1) return;
      const at = claim.start + claim.match[0].indexOf(phrase);
      report({
        message: 'hours',
        data: { found: Number(hours.toFixed(1)), written: phrase },
        span: { start: at, end: at + phrase.length },
      });
    }
  },
);

interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly fromText: string;
  readonly toText: string;
  /** The sentence before and behind the range. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

const BETWEEN = inOrder([
  /^(?:（[^（）]{1,8}）)?\s?(?:起)?\s?(?:施行|实施|执行|试行|开始)?/,
  /(?:，[^。；\d]{0,10}(?:\d{1,2}|[一二三两])(?:年|个月)[^。；\d]{0,4}，)?\s?(?:至|到|—|–|-|～|~){1,2}\s?$/,
]);
const BARE_DAY = /^(?:（[^（）]{1,8}）)?\s?(?:至|到|—|–|-|～|~){1,2}(\d{1,2})日/;

/** Both ends with a day; a year that is left out is the other's, or the paper's own. */
function rangesIn(text: string, base: number, own: number | undefined): DateRange[] {
  const dates = datesIn(text, base);
  return dates.flatMap((first, index): DateRange[] => {
    const second = dates[index + 1];
    const tail = text.slice(first.span.end - base);
    const bare = BARE_DAY.exec(tail);
    if (bare) {
      const end = first.span.end + bare[0].length;
      return rangeOf(first, { month: first.month, day: Number(bare[1]) }, `${bare[1]}日`, end);
    }
    if (!second || !BETWEEN.test(text.slice(first.span.end - base, second.span.start - base))) return [];
    return rangeOf(first, second, second.text, second.span.end);
  });

  function rangeOf(
    first: WrittenDate,
    second: { year?: number; month: number; day: number },
    toText: string,
    end: number,
  ): DateRange[] {
    const year = first.year ?? second.year ?? own;
    if (year === undefined) return [];
    const from = { year, month: first.month, day: first.day };
    const wraps = second.year === undefined && second.month < first.month ? year + 1 : year;
    const to = { year: second.year ?? wraps, month: second.month, day: second.day };
    if (!isRealDate(from) || !isRealDate(to) || dayNumber(to) < dayNumber(from)) return [];
    const [start] = [first.span.start];
    const before = text.slice(0, start - base);
    const after = text.slice(end - base);
    // A term between the two dates belongs to the range too.
    const between = text.slice(first.span.end - base, end - base);
    return [
      {
        from,
        to,
        fromText: first.text,
        toText,
        before: /[年月]，/.test(between) ? `${before}${first.text}${between}` : lastClauses(before),
        after,
        start: /[年月]，/.test(between) ? end : start,
        end,
      },
    ];
  }
}

const NUMBER = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';
/** （7个工作日）, ，共5天, ，为期3个月 right behind the range. */
const BEHIND = new RegExp(
  '^(?:（[^（）\\d]{1,8}）)?(?:止)?[（(，,]?(?:[^，。；\\d（）]{0,4}[（(，' +
    ',])?(?<written>(?:共计?|为期|计|历时|期限为?|时间为?|工期为?)?\\s?(?<number>' +
    NUMBER +
    ')\\s?(?<unit>个工作日|天|个月|年|日(?!前|内|以|[至到]|上|下|起)))(?![前后内之以])',
);
/** 工期为18个月，自 …: the term in the clause before. */
const AHEAD = new RegExp(
  '(?:工期|期限|有效期|试行期|任期|租期|试用期|服务期|公示期|执行期)[^，。；\\d]{0,4}(?<written>(?<number>' +
    NUMBER +
    ')(?<unit>个月|年))(?:，[^。；]{0,8}|[^，。；]{0,3}(?:（|\\()?(?:自|从)?)?(?:自|从|即)?(?:\\d{4}年\\d{1,2}月\\d{1,2}日.{0,30})?$',
);
const CLOCKS = inOrder(
  [
    /(?:(?<fromDay>\d{1,2})日)?(?<fromHour>\d{1,2})(?:时|:|：)(?<fromMinute>\d{2})?分?(?:至|到|—|–|-|～|~){1,2}/,
    /(?:(?<next>次日|翌日|第二天)|(?:\d{1,2}月)?(?<toDay>\d{1,2})日)?(?<toHour>\d{1,2})(?:时|:|：)/,
    /(?<toMinute>\d{2})?/,
  ],
  'g',
);
const TERM = new RegExp(
  `(?:用|为期|历时|集中)(?<written>(?<number>${NUMBER})(?<unit>个月|年))(?=的?时间|，|左右|。)`,
  'g',
);
const HOURS =
  /(?<phrase>(?:总时长|时长|历时|共计?|全程|预计)[^，。；\d]{0,4}(?<number>\d{1,2}(?:\.\d)?)(?:个)?小时)/g;

/** What stands behind the last full stop or semicolon. */
const lastClauses = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1);

const hanNumber = (number: string): number | undefined => readNumber(number.replace('两', '二'));

function countDays(from: CalendarDate, to: CalendarDate): { workdays: number; weekend: number } {
  const days = dayNumber(to) - dayNumber(from) + 1;
  const first = weekdayOf(from);
  let workdays = 0;
  for (let day = 0; day < Math.min(days, 400); day++) if ((first + day) % 7 < 5) workdays++;
  return { workdays, weekend: days - workdays };
}
