import { GENRES } from '@biganzi/shared';
import { replaceFix } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { completeDate, dateText } from '../../language/paper/calendar';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/signature-date-arabic',
    title: '成文日期用了汉字数字',
    severity: 'error',
    basis: [
      {
        norm: 'format',
        clause: '7.3.5.4',
        force: 'mandatory',
        says: '成文日期中的数字用阿拉伯数字，年、月、日标全，月、日不编虚位',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '2012年7月1日起，成文日期改用阿拉伯数字书写。“二〇二四年三月五日”是以前的写法，“2024年三月五日”这样一半汉字、一半阿拉伯数字的写法更不统一。',
    remedy: '把成文日期改写成“2024年3月5日”的样子。',
    exceptions: [
      {
        text: '2012年7月1日以前的文件按当时的规定用汉字，不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n二〇一二年六月三十日\n',
          genre: 'notice',
        },
      },
      {
        text: '只看成文日期，正文里的“五四运动”“二〇二四年”和题注里的日期不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　二〇二四年五月四日汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月4日\n',
          genre: 'notice',
        },
      },
      {
        text: '讲话稿等事务文书不提示。',
        example: {
          text: '在清河县教育工作会议上的讲话\n\n二〇二四年三月五日\n\n同志们：\n　　今天我们召开会议。\n',
          genre: 'speech',
        },
      },
    ],
    messages: {
      han: '成文日期“{date}”用了汉字数字，请改为“{right}”。',
      unread: '成文日期“{date}”用了汉字数字，请改用阿拉伯数字。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n⟦二○一四年三月五日⟧\n',
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2014年3月5日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n二〇一一年三月五日\n',
          why: '2012年7月1日以前的文件',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, genre, report }) => {
    const { date } = document;
    // Outside the statutory genres a date in Han digits is no fault; one of two systems is.
    const isStatutory = genre.genre !== 'unknown' && GENRES[genre.genre].family === 'statutory';
    if (!isStatutory && date && !/\d/.test(date.text)) return;
    if (!date || !HAN_DIGIT.test(date.text) || PLACEHOLDER.test(date.text)) return;
    if (predatesRegulation(document)) return;
    const { text, span } = date;
    const whole = completeDate(date);
    if (!whole) return report({ message: 'unread', data: { date: text }, span });
    const open = /^[（(]\s*/.exec(text)?.[0] ?? '';
    const close = /(?<!\s)\s*[）)]$/.exec(text)?.[0] ?? '';
    const right = dateText(whole);
    const inner = { start: span.start + open.length, end: span.end - close.length };
    report({
      message: 'han',
      data: { date: text.slice(open.length, text.length - close.length), right },
      span: inner,
      fixes: [replaceFix(`改为“${right}”`, inner, right, 'safe')],
    });
  },
);

const HAN_DIGIT = /[〇○零一二三四五六七八九十]/;
const PLACEHOLDER = /[×xXＸ*＊]/;
