import type { Closing } from '../../document/types';
import type { TextEdit } from '../../findings';
import { closingFit } from '../../genres/closing-fit';
import { anyOf } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/punctuation',
    title: '结束语的标点',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.1、4.2',
        force: 'general',
        says: '陈述句、祈使句末尾用句号；不表示疑问语气的句子不用问号',
      },
      { norm: 'custom', force: 'customary', says: '“妥否，请批示。”中间用逗号，末尾用句号' },
    ],
    genres: 'statutory',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '“妥否，请批示。”是请求上级批示，不是提问，“妥否”后面用逗号，不用问号；结束语是完整的句子，末尾用句号。',
    remedy: '写成“妥否，请批示。”“特此通知。”。',
    exceptions: [
      {
        text: '引号、书名号里的结束语不提示。',
        example: {
          text: lines(
            '甲县教育局关于新建学校的请示',
            '',
            '县人民政府：',
            '　　为解决入学难，拟新建小学1所。',
            '　　请按“妥否请批示”的意思办理。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '结束语本身不合文种的，由结束语的其他规则提示。',
        example: {
          text: '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　特此通知\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
      },
      {
        text: '贺信、祝愿类的话用感叹号，不提示。',
        example: {
          text: '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　祝大家工作顺利！\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      end: '“{formula}”末尾没有句号，建议补上。',
      comma: '“{formula}”中间缺逗号，建议写作“{fixed}”。',
      question: '“{formula}”是请求，不是提问，不用问号，建议写作“{fixed}”。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　⟦妥否请批示⟧\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
        {
          text: '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　⟦妥否？请批示。⟧\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
      ],
      good: [
        {
          text: '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          why: '标点正确',
          genre: 'request',
        },
      ],
    },
  },
  ({ document, file, genre, report }) => {
    const id = genre.genre;
    if (id === 'unknown') return;
    for (const closing of document.closings) {
      if (closingFit(id, closing.formula) === 'wrong') continue;
      if (!FORMAL.test(closing.formula) || /[“”‘’《》"]/.test(closing.text)) continue;
      const start = startWithQuestion(closing);
      const span = { start, end: closing.span.end };
      const text = file.text.slice(start, closing.span.end);
      const fixed = mend(text);
      if (fixed === text || fixed.replace(MARKS, '') !== text.replace(MARKS, '')) continue;
      const edits = editsBetween(start, text, fixed);
      const message = /[？?]/.test(text) ? 'question' : INNER.test(text) ? 'comma' : 'end';
      const fixes = [{ title: `改为“${fixed}”`, kind: 'safe' as const, edits }];
      report({ message, data: { formula: text, fixed }, span, fixes });
    }
  },
);

const FORMAL = anyOf([
  /^(?:以上情况)?(?:特此|专此)|^此[复令]$|^(?:以上.{0,12})?(?:妥否|当否|可否|是否妥当).{0,4}请/,
  /^以上(?:请示|报告|意见).*请|^请(?:予)?(?:批示|批复|审示|核示|批准|审批|审议|函复)$|^现?提请审议/,
]);
const MARKS = /[，。？?,.]/g;
const INNER = /(?:妥否|当否|可否|是否妥当)\s*(?=请)/;
const QUESTION = /(?:妥否|当否|可否|是否妥当)[？?]$/;

/** Where the formula begins when 妥否？ stands before it as a sentence of its own. */
function startWithQuestion(closing: Closing): number {
  const before = closing.paragraph.sentences.find(({ span }) => span.end === closing.span.start);
  const match = before && QUESTION.exec(before.text);
  return match ? closing.span.start - match[0].length : closing.span.start;
}

function mend(text: string): string {
  const inner = text
    .replace(/(妥否|当否|可否|是否妥当)[？?](?=\s*请)/, '$1，')
    .replace(/(妥否|当否|可否|是否妥当)(?=请)/, '$1，');
  if (/[。！!…”’」』）)：:；;]$/.test(inner)) return inner;
  return `${inner.replace(/[？?，,、.]$/, '')}。`;
}

/** One edit over the part that differs. */
function editsBetween(base: number, from: string, to: string): TextEdit[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (
    tail < from.length - head &&
    tail < to.length - head &&
    from[from.length - 1 - tail] === to[to.length - 1 - tail]
  ) {
    tail++;
  }
  const span = { start: base + head, end: base + from.length - tail };
  return [{ span, newText: to.slice(head, to.length - tail) }];
}
