import { trailingDate } from '../../document/dates';
import type { Fix } from '../../findings';
import { completeDate, dayNumber } from '../../language/paper/calendar';
import { datesIn } from '../../language/paper/written-dates';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/print-line',
    title: '印发机关和印发日期一行',
    severity: 'hint',
    basis: [
      {
        norm: 'format',
        clause: '7.4.3',
        force: 'mandatory',
        says: '印发日期用阿拉伯数字将年、月、日标全，后加“印发”二字',
      },
    ],
    genres: 'statutory',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '版记末行左边写印发机关，右边写印发日期，日期后面加“印发”二字。印发在签发之后，印发日期不会早于成文日期。',
    remedy: '在印发日期后面补上“印发”；印发日期早于成文日期的，核对两个日期。',
    exceptions: [
      {
        text: '没有版记的草稿不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n\n清河县教育局\n2024年5月6日\n\n抄送：县委办公室。\n\n',
          genre: 'notice',
        },
      },
      {
        text: '日期是“×月×日”占位的，不核对先后。',
        example: {
          text: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　𠮷河水位上涨，请做好防范。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县委办公室。',
            '清河县教育局办公室　2024年×月×日印发',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      word: '印发日期后面缺“印发”二字，请补上。',
      early: '印发日期“{date}”早于成文日期“{own}”，请核对。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年3月5日',
            '',
            '抄送：县委办公室。',
            '⟦清河县教育局办公室　2024年3月6日⟧',
            '',
          ),
          fixed: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年3月5日',
            '',
            '抄送：县委办公室。',
            '清河县教育局办公室　2024年3月6日印发',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年3月5日',
            '',
            '抄送：县委办公室。',
            '清河县教育局办公室　2024年3月6日印发',
            '',
          ),
          why: '“印发”和日期都合规范',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document: { printing, date }, report }) => {
    if (!printing) return;
    const { text, span } = printing;
    if (trailingDate(text) !== undefined) {
      const edits = [{ span: { start: span.end, end: span.end }, newText: '印发' }];
      const fix: Fix = { title: '补上“印发”', kind: 'safe', edits };
      report({ message: 'word', span, fixes: [fix] });
    }
    const own = completeDate(date);
    const printed = datesIn(text, span.start)[0];
    const day = completeDate(printed);
    if (!own || !date || !printed || !day || dayNumber(day) >= dayNumber(own)) return;
    report({
      message: 'early',
      data: { date: printed.text, own: date.text },
      span: printed.span,
      related: [{ span: date.span, message: '成文日期' }],
    });
  },
);
