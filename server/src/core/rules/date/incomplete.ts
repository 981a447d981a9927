import type { DateLine, OfficialDocument } from '../../document/types';
import { replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { completeDate, dateText } from '../../language/paper/calendar';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/incomplete',
    title: '成文日期没有标全',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.5.4',
        force: 'mandatory',
        says: '成文日期用阿拉伯数字将年、月、日标全',
      },
      { norm: 'numerals', clause: '5.1.4', force: 'general', says: '四位数字的年份不简写' },
    ],
    genres: 'statutory',
    fix: 'mixed',
    toDo: 'fill',
    explanation:
      '成文日期是公文生效的依据，年、月、日缺一不可，年份写四位。“2024.3.5”“2024-3-5”是便条和表格里的写法，“24年3月5日”“2024年3月”都不完整。',
    remedy: '写成“2024年3月5日”的样子。',
    exceptions: [
      {
        text: '“2024年×月×日”是留待填写的占位，不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n　　特此通知。\n\n清河县教育局\n20××年×月×日\n',
          genre: 'notice',
        },
      },
      {
        text: '讲话稿、总结等事务文书不提示。',
        example: {
          text: '清河县教育局2023年工作总结\n\n　　2023年，我局各项工作取得新进展。\n\n清河县教育局\n2023年12月\n',
          genre: 'work-summary',
        },
      },
    ],
    messages: {
      numeric: '成文日期写成了“{date}”，请改为“{right}”。',
      year: '成文日期“{date}”的年份只写了两位，请写四位年份。',
      noYear: '成文日期“{date}”没有写年份，请补上。',
      noDay: '成文日期“{date}”没有写全，请把年、月、日标全。',
      noMark: '成文日期“{date}”末尾缺“日”字，请补上。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n⟦2024.3.5⟧\n',
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年3月5日\n',
          genre: 'notice',
        },
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n⟦2024年3月⟧\n',
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年3月×日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年×月×日\n',
          why: '留待填写的占位',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { date } = document;
    if (!date) return reportYearless();
    if (/[×xXＸ*＊]/.test(date.text)) return;
    const { text, span } = date;
    const data = { date: text };
    if (NUMERIC.test(text)) {
      const whole = completeDate(date);
      const right = whole ? dateText(whole) : '××××年×月×日';
      const fixes = whole ? [replaceFix(`改为“${right}”`, span, right, 'safe')] : [];
      return report({ message: 'numeric', data: { ...data, right }, span, fixes });
    }
    const short = SHORT_YEAR.exec(text);
    if (short) {
      const start = span.start + (short[1]?.length ?? 0);
      const century = centuryOf(document, short[2]!);
      return report({ message: 'year', data, span, fixes: yearFix(start, century) });
    }
    if (date.month !== undefined && date.day !== undefined) {
      if (!/\d$/.test(text)) return;
      const edits = [{ span: { start: span.end, end: span.end }, newText: '日' }];
      const fix: Fix = { title: '补上“日”', kind: 'safe', edits };
      return report({ message: 'noMark', data, span, fixes: [fix] });
    }
    report({ message: 'noDay', data, span, fixes: dayFix(date) });

    /** 3月5日 below the name: the parser takes it for text, as it has no year. */
    function reportYearless(): void {
      const last = document.body.at(-1);
      if (last?.kind !== 'paragraph' || !YEARLESS.test(last.text)) return;
      const year = document.header.documentNumbers[0]?.year ?? '';
      const whole = /^\d{4}$/.test(year) ? year : '××××';
      const at = { start: last.span.start, end: last.span.start };
      const fix: Fix = {
        title: `补上“${whole}年”`,
        kind: 'suggest',
        edits: [{ span: at, newText: `${whole}年` }],
      };
      report({ message: 'noYear', data: { date: last.text }, span: last.span, fixes: [fix] });
    }
  },
);

const NUMERIC = /^[（(]?\d{4}\s*[-./．－]/;
const SHORT_YEAR = /^([（(]?\s*)([\d０-９]{2})\s*年/;
const YEARLESS = /^\d{1,2}\s?月\s?\d{1,2}\s?日$/;

/** The first two digits of a year written with its last two: those of the document's number, or 20. */
function centuryOf({ header }: OfficialDocument, short: string): string {
  const year = header.documentNumbers[0]?.year ?? '';
  return /^\d{4}$/.test(year) && year.endsWith(short) ? year.slice(0, 2) : '20';
}

function yearFix(at: number, century: string): Fix[] {
  const edits = [{ span: { start: at, end: at }, newText: century }];
  return [{ title: '把年份写成四位', kind: 'suggest', edits }];
}

/** Puts a placeholder where the day is left out: what day it was is for the writer to say. */
function dayFix({ text, span, month, day }: DateLine): Fix[] {
  if (month === undefined || day !== undefined || !/月$/.test(text)) return [];
  const edits = [{ span: { start: span.end, end: span.end }, newText: '×日' }];
  return [{ title: '补上“×日”，填写具体日期', kind: 'suggest', edits }];
}
