import type { Sentence } from '../../document/types';
import {
  type CalendarDate,
  completeDate,
  dateText,
  dayNumber,
  isRealDate,
} from '../../language/paper/calendar';
import { datesIn, type WrittenDate } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/order-conflict',
    title: '日期先后矛盾',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第二十条',
        force: 'mandatory',
        says: '人名、地名、数字、时间等引用准确',
      },
    ],
    genres: 'statutory',
    fix: 'none',
    explanation:
      '要求报送、答复的期限早于成文日期，或者“定于”召开的会议在成文日期之前，收文单位就无法照办；起止时间写颠倒了也是一样。这类差错多是套用旧稿时没有改净。',
    remedy: '核对期限、会期和成文日期，把写错的一个改过来。程序不知道哪一个是对的，不代为改动。',
    exceptions: [
      {
        text: '叙述已经发生的事（“原定于”“已于3月5日前报送”）不提示。',
        example: {
          text: '清河县教育局关于开展自查的通知\n\n各学校：\n　　各学校已于3月5日前报送材料，请做好整改。\n　　特此通知。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'notice',
        },
      },
      {
        text: '11月以后的文件要求次年年初办理、没有写年份的，按次年推算。',
        example: {
          text: '清河县教育局关于开展自查的通知\n\n各学校：\n　　请于1月15日前报送总结。\n　　特此通知。\n\n清河县教育局\n2024年12月20日\n',
          genre: 'notice',
        },
      },
      {
        text: '跨年的起止时间（11月15日至3月15日）没有写年份，不提示。',
        example: {
          text: '清河县教育局关于开展自查的通知\n\n各学校：\n　　供暖时间为11月15日至3月15日。\n　　特此通知。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      deadline: '期限“{date}”早于成文日期{own}，收文单位无法照办，请核对。',
      meeting: '“{date}”早于成文日期{own}，会议（活动）时间已过，请核对。',
      reversed: '起止时间颠倒：“{date}”早于前面的“{first}”，请核对。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于报送材料的通知\n\n各学校：\n　　请各学校于⟦3月5日⟧前报送自查材料。\n　　特此通知。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'notice',
        },
        {
          text: '清河县教育局关于召开会议的通知\n\n各学校：\n　　定于⟦2023年3月12日⟧召开安全工作会议。\n　　特此通知。\n\n清河县教育局\n2024年3月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '清河县教育局关于报送情况的通报\n\n各学校：\n　　按照要求，各学校应于3月5日前报送自查材料，但仍有3所学校未报送。\n\n清河县教育局\n2024年3月10日\n',
          why: '叙述已经过去的期限',
          genre: 'bulletin',
        },
      ],
    },
  },
  ({ document, report }) => {
    const own = completeDate(document.date);
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        const dates = datesIn(text, sentence.span.start);
        for (const { first, second } of reversedIn(text, sentence.span.start, dates)) {
          report({ message: 'reversed', data: { date: second.text, first: first.text }, span: second.span });
        }
        if (!own) continue;
        for (const date of dates) {
          const message = demandOn(date, text, sentence);
          if (!message || !isPast(date, own)) continue;
          report({ message, data: { date: date.text, own: dateText(own) }, span: date.span });
        }
      }
    }
  },
);

const PAST =
  /[已曾了过]|原定|原拟|未(?:能)?(?:按|如)|仍有|但是?|逾期|未报|其中|以来|会议(?:指出|要求|决定)|发生/;
const DEADLINE =
  /^(?:（[^（）]{1,8}）)?\s?(?:[上下]午)?(?:\d{1,2}(?:时|点|[：:]\d{2}))?(?:下班)?(?:之前|以前|前)[^。；]{0,40}?(?:报送|上报|报至|报到|送至|送达|函复|回复|反馈|提交|返回|寄|报名|完成)/;
const ASKS = /请|须|务必|要求|应|各[^，。]{1,12}(?:要|于)/;
const MEETS = /(?<!原)(?:定于|拟于|订于|将于)\s?$/;

/** How far from a date its sentence is read, in UTF-16 code units. */
const FAR = 400;

function demandOn(date: WrittenDate, text: string, { span }: Sentence): 'deadline' | 'meeting' | undefined {
  const [start, end] = [date.span.start - span.start, date.span.end - span.start];
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  if (PAST.test(before + after)) return undefined;
  if (MEETS.test(before)) return 'meeting';
  return DEADLINE.test(after) && ASKS.test(before + after) ? 'deadline' : undefined;
}

/** Late in a year, an early month without a year is the next year's. */
function isPast({ year, month, day }: WrittenDate, own: CalendarDate): boolean {
  const next = own.month >= 10 && month <= 6 ? own.year + 1 : own.year;
  const date = { year: year ?? next, month, day };
  return isRealDate(date) && dayNumber(date) < dayNumber(own);
}

const SPAN = /^(?:（[^（）]{1,8}）)?\s?(?:至|到|—|–|-|～|~){1,2}\s?$/;

/** 自5月10日至5月3日: only where both ends tell the same year, or are of one month. */
function reversedIn(text: string, base: number, dates: readonly WrittenDate[]) {
  const found: { first: WrittenDate; second: Pick<WrittenDate, 'text' | 'span'> }[] = [];
  dates.forEach((first, index) => {
    const second = dates[index + 1];
    if (second && SPAN.test(text.slice(first.span.end - base, second.span.start - base))) {
      if (comesBefore(second, first)) found.push({ first, second });
      return;
    }
    const rest = text.slice(first.span.end - base);
    const day = BARE_DAY.exec(rest);
    if (!day || Number(day[2]) >= first.day) return;
    const start = first.span.end + day[0].length - day[2]!.length - 1;
    found.push({ first, second: { text: `${day[2]}日`, span: { start, end: start + day[2]!.length + 1 } } });
  });
  return found;
}

const BARE_DAY = /^(（[^（）]{1,8}）)?(?:至|到|—|–|-|～|~){1,2}(\d{1,2})日/;

function comesBefore(a: WrittenDate, b: WrittenDate): boolean {
  if (a.year !== undefined && b.year !== undefined)
    return dayNumber(a as CalendarDate) < dayNumber(b as CalendarDate);
  return a.year === undefined && a.month === b.month && a.day < b.day;
}
