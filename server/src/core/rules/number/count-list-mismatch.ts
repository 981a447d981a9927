import { hanNumeral } from '../../document/written-ordinals';
import { replaceFix } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { numberTexts } from '../../language/text/number-text';
import { grouped, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/count-list-mismatch',
    title: '总起的数目与列举的不符',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十九条第三项',
        force: 'mandatory',
        says: '内容简洁，主题突出，观点鲜明，结构严谨',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '前面说“三点”，后面只列了两点，读的人会以为漏了一点。多半是改稿时增删了内容，没有改前面的数目。',
    remedy: '核对列举的内容，补上漏的一点，或者改前面的数目。',
    exceptions: [
      {
        text: '下一节里的“三是……”是另一组，不接着数。',
        example: {
          in: 'notice',
          text: '要把握两点：一是抓好学习，二是抓好整改。\n　　（二）检查要求\n　　三是严格检查。',
        },
      },
      {
        text: '“三个代表”“四个意识”等专名不提示。',
        example: { in: 'notice', text: '牢固树立“四个意识”：一是学习，二是检查。\n　　请认真执行。' },
      },
      {
        text: '用“一方面”“另一方面”写两个方面的，不提示。',
        example: { in: 'notice', text: '要抓好两个方面：一方面要学习，另一方面要检查。\n　　请认真执行。' },
      },
      {
        text: '正写到列举的中间、后面还没有内容的草稿，不提示。',
        example: {
          text: '在学习会上的发言\n\n同志们：\n　　我对自己有三点要求：第一，坚持学习；第二，坚持下',
          genre: 'speech',
        },
      },
    ],
    messages: { count: '前面说“{phrase}”，后面列了{found}点。请核对后补上漏的内容，或者把数目改过来。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要把握⟦三⟧点：一是加强领导，二是落实责任。\n　　请认真执行。',
          fixed: '要把握两点：一是加强领导，二是落实责任。\n　　请认真执行。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要把握两点：一是加强领导，二是落实责任。\n　　请认真执行。',
          why: '相符',
        },
      ],
    },
  },
  ({ document, report }) => {
    const texts = numberTexts(document);
    const finished = isFinished(document);
    /** A list at the end of the text, broken off in a sentence or between two members. */
    const isBeingWritten = (text: string, spansParagraphs: boolean): boolean =>
      !/[。！？…”）]\s*$/.test(text) || (spansParagraphs && !finished);
    for (const [index, block] of texts.entries()) {
      for (const match of block.text.matchAll(LEAD)) {
        const [phrase, number = '', , mark = ''] = match;
        const from = match.index + phrase.length;
        const series = SERIES.find(({ first }) => first.test(block.text.slice(from, from + 4)));
        const claimed = numberOf(number);
        if (!series || claimed === undefined) continue;
        // The list goes on in the next paragraphs as long as they begin with its next member.
        const rest = [block.text.slice(from), ...texts.slice(index + 1, index + 40).map(({ text }) => text)];
        const list = readList(rest, series.member);
        if (!list || list.found === claimed || list.found < 2) continue;
        const { found } = list;
        const isLast = index + list.last === texts.length - 1;
        if (isLast && found < claimed && isBeingWritten(texts.at(-1)!.text, list.last > 0)) continue;
        const start = block.start + match.index;
        const newText = /\d/.test(number) ? String(found) : found === 2 ? '两' : hanNumeral(found);
        const span = { start, end: start + number.length };
        report({
          message: 'count',
          data: { phrase: phrase.slice(0, phrase.length - mark.length), found },
          span,
          fixes: [replaceFix(`改为“${newText}”`, span, newText)],
        });
      }
    }
  },
);

const DIGITS = '〇一二三四五六七八九十';
const LEAD = inOrder(
  [
    /(?<![第一二三四五六七八九十\d之])([两二三四五六七八九]|[2-9])(?:个|大|条|项|点|方面|种|类|层)/,
    grouped(
      '(',
      inOrder([
        /(?:主要|突出|重点|明显|具体)?/,
        /(?:方面|问题|特点|原因|环节|重点|关键|要求|意见|建议|措施|任务|原则|工作|关系|不足|体会|变化|困难|转变)?/,
        /(?:的(?:工作|问题|意见|建议|要求|措施))?/,
      ]),
      ')',
    ),
    /([：:。])(?=[一第首其])/,
  ],
  'g',
);

const SERIES: readonly { readonly first: RegExp; readonly member: (value: number) => RegExp }[] = [
  { first: /^一是/, member: (value) => new RegExp(`(?:^|[，。；：！、　 ])${DIGITS.charAt(value)}是`) },
  {
    first: /^第一[，、：]/,
    member: (value) => new RegExp(`(?:^|[，。；：！　 ])第${DIGITS.charAt(value)}[，、：]`),
  },
  {
    first: /^其一[，、：]/,
    member: (value) => new RegExp(`(?:^|[，。；：！　 ])其${DIGITS.charAt(value)}[，、：]`),
  },
];

/**
 * How far the members count on from 1 (anywhere in the first text, then at the head of a paragraph), and the index of
 * the text with the last. Undefined where the count begins anew in the same paragraph: two lists cannot be told apart.
 */
function readList(
  texts: readonly string[],
  member: (value: number) => RegExp,
): { found: number; last: number } | undefined {
  const [own = '', ...later] = texts;
  const again = member(1);
  if (again.test(own.slice(3))) return undefined;
  let value = 1;
  let last = 0;
  const countOn = (text: string): void => {
    let rest = text;
    while (value < DIGITS.length - 1) {
      const match = member(value + 1).exec(rest);
      if (!match) return;
      value++;
      rest = rest.slice(match.index + match[0].length);
    }
  };
  countOn(own);
  for (const [index, paragraph] of later.entries()) {
    if (value >= DIGITS.length - 1 || again.exec(paragraph)?.index === 0 || NEW_SECTION.test(paragraph))
      break;
    if (member(value + 1).exec(paragraph)?.index !== 0) continue;
    countOn(paragraph);
    last = index + 1;
  }
  return { found: value, last };
}

const NEW_SECTION = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|#)/;

function numberOf(number: string): number | undefined {
  const value = number === '两' ? 2 : /\d/.test(number) ? Number(number) : DIGITS.indexOf(number);
  return value > 0 ? value : undefined;
}
