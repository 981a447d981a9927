import type { Paragraph, Sentence } from '../../document/types';
import {
  type CalendarDate,
  completeDate,
  dateText,
  dayNumber,
  isRealDate,
} from '../../language/paper/calendar';
import { datesIn, type WrittenDate } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
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
    genres: 'any',
    fix: 'none',
    explanation:
      '要求报送、答复的期限早于成文日期，或者“定于”召开的会议在成文日期之前，收文单位就无法照办；起止时间写颠倒了也是一样。' +
      '追溯执行（“自1月1日起执行”）只作建议。这类差错多是套用旧稿时没有改净。',
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
        text: '跨年的起止时间（11月15日至3月15日）没有写年份，不提示；差几天就满一年的（7月1日至6月30日），多半是写颠倒了。',
        example: {
          text: '清河县教育局关于开展自查的通知\n\n各学校：\n　　供暖时间为11月15日至3月15日。\n　　特此通知。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      deadline: '期限“{date}”早于成文日期{own}，收文单位无法照办，请核对。',
      meeting: '“{date}”早于成文日期{own}，会议（活动）时间已过，请核对。',
      own: '正文里的“{first}”“{second}”都早于成文日期{own}，多半是成文日期写错了，请核对。',
      begun: '正文写的是“{first}”开始，成文日期却是{own}，请核对。',
      narrated: '正文说的是“{first}”已经发生的事，成文日期却是{own}，请核对。',
      effective: '施行（执行）日期“{date}”早于成文日期{own}，请核对。',
      starts: '前面写的是“{first}”开始，这里写“{date}”起施行，前后不一，请核对。',
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
          text: lines(
            '清河县教育局关于报送情况的通报',
            '',
            '各学校：',
            '　　按照要求，各学校应于3月5日前报送自查材料，但仍有3所学校未报送。',
            '',
            '清河县教育局',
            '2024年3月10日',
            '',
          ),
          why: '叙述已经过去的期限',
          genre: 'bulletin',
        },
      ],
    },
  },
  ({ document, report }) => {
    const own = completeDate(document.date);
    const late: { message: 'deadline' | 'meeting'; date: WrittenDate }[] = [];
    let starts: WrittenDate | undefined;
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        const dates = datesIn(text, sentence.span.start);
        for (const { first, second } of reversedIn(text, sentence.span.start, dates)) {
          report({ message: 'reversed', data: { date: second.text, first: first.text }, span: second.span });
        }
        for (const date of dates) {
          const at = date.span.start - sentence.span.start;
          const before = text.slice(Math.max(0, at - 20), at);
          if (STARTS.test(before)) starts ??= date;
          if (TAKES_EFFECT.test(before) && FROM.test(text.slice(date.span.end - sentence.span.start))) {
            if (starts?.year !== undefined && date.year !== undefined && comesBefore(starts, date)) {
              report({ message: 'starts', data: { first: starts.text, date: date.text }, span: date.span });
            } else if (own && date.year !== undefined && isPast(date, own)) {
              const severity = /拟自?$|草案/.test(before) ? undefined : ('info' as const);
              const data = { date: date.text, own: dateText(own) };
              report({ message: 'effective', data, span: date.span, ...(severity ? { severity } : {}) });
            }
          }
          const message = own && isPast(date, own) ? demandOn(date, text, sentence) : undefined;
          if (message) late.push({ message, date });
        }
      }
    }
    if (!own || !document.date) return;
    const begun = starts && isPast(starts, own) ? starts : undefined;
    if (begun && TELLS_PUBLIC.test(document.title?.plain ?? '')) {
      const data = { first: begun.text, own: dateText(own) };
      report({ message: 'begun', data, span: document.date.span });
      return;
    }
    const told = narratedIn(document.paragraphs[0]);
    if (told && isLater(told, own)) {
      const data = { first: told.text, own: dateText(own) };
      report({ message: 'narrated', data, span: document.date.span });
      return;
    }
    const [first, second] = late;
    if (first && second && first.date.text !== second.date.text) {
      const data = { first: first.date.text, second: second.date.text, own: dateText(own) };
      report({ message: 'own', data, span: document.date.span });
      return;
    }
    for (const { message, date } of late) {
      report({ message, data: { date: date.text, own: dateText(own) }, span: date.span });
    }
  },
);

const TELLS_PUBLIC = /(?:通告|公告)$/;

/** The date of what the first paragraph tells as done. */
function narratedIn(paragraph: Paragraph | undefined): WrittenDate | undefined {
  const sentence = paragraph?.sentences[0];
  if (!sentence || !HAPPENED.test(sentence.text) || TO_COME.test(sentence.text)) return undefined;
  return datesIn(sentence.text, sentence.span.start)[0];
}

const HAPPENED = /发生|发布|反映|召开了|举行了|收到|接到|查获|受理|突发|坍塌|塌陷|泄漏|起火|爆炸/;
const TO_COME = /将|拟|定于|计划|预计|至|起|前|《/;

function isLater({ year, month, day }: WrittenDate, own: CalendarDate): boolean {
  const date = { year: year ?? own.year, month, day };
  // Without a year, a far later month is last year's.
  if (year === undefined && dayNumber(date) - dayNumber(own) > 60) return false;
  return isRealDate(date) && dayNumber(date) > dayNumber(own);
}

/** A paper that says when what it orders begins: 管制时间：…… */
const STARTS =
  /(?:管制|封闭|施工|停[水电气]|禁[渔火猎]|限行|执行|实施|征集|试行)(?:时间|期限|日期|期)[：:为是]?自?$/;
const TAKES_EFFECT = /(?:本[^，。（）]{2,8}|草案|以上[^，。（）]{0,6}|上述[^，。（）]{0,6}|拟)(?:自|从|于)$/;
const FROM = /^起?(?:正式)?(?:施行|实施|执行|实行|生效)/;

const PAST =
  /[已曾了过]|原定|原拟|未(?:能)?(?:按|如)|仍有|但是?|逾期|未报|其中|以来|会议(?:指出|要求|决定)|发生/;
const DEADLINE = inOrder([
  /^(?:（[^（）]{1,8}）)?\s?(?:[上下]午)?(?:\d{1,2}(?:时|点|[：:]\d{2}))?(?:下班)?(?:之前|以前|前)[^。；]{0,40}?/,
  /(?:报送|上报|报至|报到|送至|送达|函复|回复|反馈|提交|返回|寄|报名|完成)/,
]);
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

const CLOCK =
  '(?:[上下]午|晚上?|凌晨)?(?:\\d{1,2}|[零〇一二三四五六七八九十]{1,3})(?:时|点|[：:]\\d{2})(?:\\d{1,2}分|半)?(?:整|许)?';
const SPAN = new RegExp(`^(?:（[^（）]{1,8}）)?\\s?(?:${CLOCK})?(?:至|到|起至|—|–|-|～|~){1,2}\\s?$`);

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
  if (a.year !== undefined || b.year !== undefined) return false;
  return a.month === b.month ? a.day < b.day : isNearlyAYear(b, a);
}

/** 7月1日至6月30日: over new year, and all but a few days of a year. */
function isNearlyAYear(from: WrittenDate, to: WrittenDate): boolean {
  if (from.month <= to.month) return false;
  return (from.month - to.month) * 30 + from.day - to.day <= 31;
}
