import type { DocumentNode, Span } from '../../document/types';
import type { TextEdit } from '../../findings';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/zero-padded',
    title: '日期编了虚位',
    severity: 'error',
    basis: [
      {
        norm: 'format',
        clause: '7.3.5.4、7.4.3',
        force: 'mandatory',
        says: '成文日期和印发日期用阿拉伯数字标全，月、日不编虚位，即1不编为01',
      },
    ],
    genres: 'statutory',
    fix: 'safe',
    explanation: '成文日期、印发日期里的月、日不加“0”补位，“03月05日”应当写成“3月5日”。',
    remedy: '删去月、日前面的“0”。',
    exceptions: [
      {
        text: '正文和表格里的“2024-03-05”是另一种全数字写法，不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　系统数据更新至2024-03-05，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年10月20日\n',
          genre: 'notice',
        },
      },
      {
        text: '“10月20日”里的“0”不是补位，不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年10月20日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      padded: '“{date}”的月、日编了虚位，请改为“{right}”。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n⟦2024年03月05日⟧\n',
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年3月5日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document: { date, printing }, report }) => {
    for (const node of [date, printing]) {
      const found = node && paddedDate(node);
      if (!found) continue;
      const { span, written, zeros } = found;
      const right = written.replace(ZERO, '$1');
      const edits: TextEdit[] = zeros.map((at) => ({ span: { start: at, end: at + 1 }, newText: '' }));
      report({
        message: 'padded',
        data: { date: written, right },
        span,
        fixes: [{ title: `改为“${right}”`, kind: 'safe', edits }],
      });
    }
  },
);

const DATE = /[\d０-９〇○一二三四五六七八九]{2,4}\s?年\s?[0-9０-９]{1,2}\s?月\s?[0-9０-９]{1,2}\s?日/;
const ZERO = /([年月]\s?)[0０](?=[0-9０-９])/g;

function paddedDate({
  text,
  span,
}: DocumentNode): { span: Span; written: string; zeros: number[] } | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const start = span.start + match.index;
  const zeros = [...match[0].matchAll(ZERO)].map((zero) => start + zero.index + zero[0].length - 1);
  if (zeros.length === 0) return undefined;
  return { span: { start, end: start + match[0].length }, written: match[0], zeros };
}
