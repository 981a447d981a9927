import type { BodyBlock } from '../../document/types';
import { keptMatches } from '../../language/text/pair-set';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/time-overlap',
    title: '时间安排前后冲突',
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
      '议程里上一项9:00到9:10，下一项却从9:05开始；开会时间写上午9:00，后面又写“下午2:30会议开始”。时间是一项一项推下来的，' +
      '改了前面忘了后面就会撞车，照着走的人无所适从。',
    remedy: '从头到尾把时间推一遍，改过来。程序不知道哪一个是对的，不代为改动。',
    exceptions: [
      {
        text: '分会场、分组同时进行的，不提示。',
        example: {
          text: '全县教育工作会议议程\n\n　　8:30—11:30，分组讨论\n　　9:00—9:30，第二组发言\n',
          genre: 'meeting-record',
        },
      },
      {
        text: '夜里值班、施工，跨到第二天的，不提示。',
        example: { in: 'notice', text: '值班时间为22:00—6:00。' },
      },
    ],
    messages: {
      overlap: '这一项从{start}开始，上一项到{end}才结束，请核对。',
      reversed: '起止时间颠倒：{end}早于{start}，请核对。',
      begins: '前面写会议{first}开始，这里写{second}开始，请核对。',
    },
    examples: {
      bad: [
        {
          text: '全县教育工作会议议程\n\n　　一、9:00—9:10，宣读表彰决定\n　　二、⟦9:05—9:20⟧，代表发言\n　　三、9:20—9:50，副县长讲话\n',
          genre: 'meeting-record',
        },
        {
          text: lines(
            '甲县教育局关于召开安全工作会议的通知',
            '',
            '各学校：',
            '　　定于2024年5月8日上午9:00召开安全工作会议。',
            '　　⟦下午2:30会议正式开始⟧后，请将手机调至静音。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '全县教育工作会议议程\n\n　　一、9:00—9:10，宣读表彰决定\n　　二、9:10—9:20，代表发言\n',
          why: '首尾相接',
          genre: 'meeting-record',
        },
      ],
    },
  },
  ({ document, report }) => {
    let last: { end: number; text: string } | undefined;
    let meeting: { minutes: number; text: string } | undefined;
    for (const { kind, text, span } of document.body) {
      if (!isText(kind)) {
        last = undefined;
        continue;
      }
      const ranges = timeRanges(text);
      for (const match of ranges) {
        const { half, from = '', halfTo, to = '' } = match.groups!;
        const start = minutesOf(from, half);
        const end = minutesOf(to, halfTo ?? (half && minutesOf(to, half) >= start ? half : undefined));
        const at = { start: span.start + match.index, end: span.start + match.index + match[0].length };
        if (end < start && !isOvernight(start, end) && !/次日|翌日/.test(text)) {
          report({ message: 'reversed', data: { start: from, end: to }, span: at });
          last = undefined;
          continue;
        }
        const isItem = ranges.length === 1 && match.index < 14;
        if (isItem && last && start < last.end && start >= last.end - 60) {
          report({ message: 'overlap', data: { start: from, end: last.text }, span: at });
        }
        last = isItem && !/分组|分会场|同时|分别/.test(text) ? { end, text: to } : undefined;
      }
      if (ranges.length === 0 && /^\s*(?:\d{1,2}月)?\d{1,2}日|第[一二三]天|[上下]午/.test(text))
        last = undefined;
      for (const match of meetingTimes(text)) {
        const groups = match.groups!;
        const half = groups.half ?? groups.half2;
        const clock = groups.clock ?? groups.clock2 ?? '';
        const minutes = minutesOf(clock, half);
        const shown = `${half ?? ''}${clock}`;
        if (meeting && meeting.minutes !== minutes) {
          const start = span.start + match.index;
          report({
            message: 'begins',
            data: { first: meeting.text, second: shown },
            span: { start, end: start + match[0].length },
          });
        } else meeting = { minutes, text: shown };
      }
    }
  },
);

const isText = (kind: BodyBlock['kind']): boolean => kind === 'paragraph' || kind === 'heading';

const CLOCK = '\\d{1,2}(?:[：:]\\d{2}|时(?:\\d{1,2}分|半)?|点(?:\\d{1,2}分?|半)?)';
const RANGE = new RegExp(
  `(?<half>上午|下午|晚上?)?\\s?(?<from>${CLOCK})\\s?(?:至|到|—|–|-|－|～|~){1,2}\\s?(?<halfTo>上午|下午|晚上?)?(?<to>${CLOCK})(?!前)`,
  'g',
);
/** The two ways to say when a meeting begins: 定于……9:00……召开, 9:00会议正式开始. */
const MEETS = new RegExp(
  '(?:定于|拟于)[^。；\\n]{4,24}?(?<half>上午|下午|晚上?)?(?<clock>' +
    CLOCK +
    ')(?=[^。；\\n]{0,24}(?:召开|举行|举办))|(?<half2>上午|下午|晚上?)?(?<clock2>' +
    CLOCK +
    ')会议(?:正式|准时)?(?:开始|召开)',
  'g',
);

const isOvernight = (start: number, end: number): boolean => start >= 17 * 60 && end <= 9 * 60;

/** Minutes since midnight. */
function minutesOf(clock: string, half: string | undefined): number {
  const [hour = '0', minute = '0'] = clock.replace('半', '30').split(/[：:时点]/);
  const hours = Number(hour);
  const shift = half !== undefined && half !== '上午' && hours < 12 ? 12 : 0;
  return (hours + shift) * 60 + Number(minute.replace('分', '') || 0);
}

const timeRanges = keptMatches(RANGE);
const meetingTimes = keptMatches(MEETS);
