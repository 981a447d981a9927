import type { WrittenDate } from '../../language/paper/written-dates';
import { datesIn, runningText } from '../../language/paper/written-dates';
import { keptMatches } from '../../language/text/pair-set';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/impossible',
    title: '日期不存在',
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
    fix: 'none',
    explanation:
      '“2月30日”“4月31日”“13月5日”这样的日期日历上没有，平年也没有2月29日。多半是输入或者推算时出了差错，办理的人无法照办。',
    remedy: '核对原始材料，写上正确的日期。程序不知道原来是哪一天，不代为改动。',
    exceptions: [
      {
        text: '农历日期（农历二月三十）不提示。',
        example: {
          text: '清河县教育局关于报送材料的通知\n\n各学校：\n　　农历2月30日为传统庙会。\n　　特此通知。\n\n清河县教育局\n2024年3月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '没有写年份的2月29日可能是闰年，不提示。',
        example: {
          text: '清河县教育局关于报送材料的通知\n\n各学校：\n　　2月29日前报送。\n　　特此通知。\n\n清河县教育局\n2024年3月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '“2024年×月×日”等占位不提示。',
        example: {
          text: '清河县教育局关于报送材料的通知\n\n各学校：\n　　请于2024年×月×日前报送。\n　　特此通知。\n\n清河县教育局\n2024年3月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      month: '一年只有12个月，没有“{date}”，请核对。',
      day: '{month}月没有{day}日，“{date}”不存在，请核对。',
      leap: '{year}年不是闰年，2月只有28天，“{date}”不存在，请核对。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于报送材料的通知\n\n各学校：\n　　请于⟦2023年2月29日⟧前报送材料。\n　　特此通知。\n\n清河县教育局\n2023年2月6日\n',
          genre: 'notice',
        },
        {
          text: lines(
            '清河县水利局关于防汛情况的报告',
            '',
            '县人民政府：',
            '　　⟦4月31日⟧，全县普降大雨，各水库运行正常。',
            '　　特此报告。',
            '',
            '清河县水利局',
            '⟦2024年6月31日⟧',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          text: '清河县教育局关于报送材料的通知\n\n各学校：\n　　请于2024年2月29日前报送材料。\n　　特此通知。\n\n清河县教育局\n2024年2月6日\n',
          why: '2024年是闰年',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span } of runningText(document)) {
      for (const date of datesIn(text, span.start)) check(date);
      // 2001年13月: a month without a day.
      for (const match of monthsAlone(text)) {
        const start = span.start + match.index;
        report({ message: 'month', data: { date: match[0] }, span: { start, end: start + match[0].length } });
      }
    }
    const { date, printing } = document;
    for (const node of [date, printing]) {
      if (node) for (const written of datesIn(node.text, node.span.start)) check(written);
    }

    function check(date: WrittenDate): void {
      const { year, month, day, form, span } = date;
      const data = { date: date.text, month, day };
      // 2024.13.5 may as well be the number of a section or a version.
      if (month < 1 || month > 12) {
        if (form !== 'numeric') report({ message: 'month', data, span });
      } else if (day < 1 || day > daysOf(month, year)) {
        if (month === 2 && day === 29) report({ message: 'leap', data: { ...data, year: year ?? '' }, span });
        else if (form !== 'numeric' || day > 28) report({ message: 'day', data, span });
      }
    }
  },
);

const MONTH_ALONE = /(?<!\d)(?:19|20)\d\d年(?:1[3-9]|[2-9]\d|0{1,2})月(?![\d\s]{0,3}[日号])/g;

const monthsAlone = keptMatches(MONTH_ALONE);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The longest that the month can be when the year is not known. */
function daysOf(month: number, year: number | undefined): number {
  if (month !== 2 || year === undefined) return DAYS[month - 1]!;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
