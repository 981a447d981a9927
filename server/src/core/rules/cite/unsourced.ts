import type { Fix } from '../../findings';
import { grouped, inOrder } from '../../language/text/pattern-rows';
import { attributionOf } from '../../quotations/attribution';
import { type CitedLine, linesIn } from '../../quotations/in-document';
import { sourceName, workName } from '../../quotations/judge';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/unsourced',
    title: '引语没有出处',
    severity: 'hint',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '引文准确' },
      { norm: 'custom', force: 'customary', says: '引用名言写明是谁说的' },
    ],
    genres: 'any',
    fix: 'mixed',
    toDo: 'verify',
    needs: 'quotations',
    mention: 'keep',
    explanation:
      '“古人云”“有位哲人说”后面的话，听的人往往想知道是谁说的。名句库里有的，程序给出作者；没有的，提请核对，以免把今人的话当成古语。',
    remedy: '把“古人云”改成“荀子说”；查不到出处的，核对之后再用。',
    exceptions: [
      {
        text: '谚语、俗语（俗话说、常言道）本来没有作者，不提示。',
        example: { in: 'speech', text: '俗话说：“众人拾柴火焰高。”常言道：“众人拾柴火焰高，孤掌难鸣。”' },
      },
      {
        text: '前后已写明作者或篇名的，不提示。',
        example: { in: 'speech', text: '古人说：“学不可以已。”这是荀子的话。' },
      },
      {
        text: '作者有争议的，不提示。',
        example: { in: 'speech', text: '古人云：“书山有路勤为径，学海无涯苦作舟。”' },
      },
    ],
    messages: {
      known: '“{line}”出自{source}《{work}》，建议写明。',
      unknown: '没有查到这句话的出处，请核对后再用。',
      bare: '“{line}”是{source}《{work}》里的话，没有引号和出处，建议注明。',
    },
    examples: {
      bad: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　⟦古人云⟧：“学不可以已。”学习是一辈子的事。\n',
          fixed: '在全县学习会上的讲话\n\n同志们：\n　　荀子说：“学不可以已。”学习是一辈子的事。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　俗话说：“好记性不如烂笔头。”荀子说：“学不可以已。”\n',
          why: '俗语没有作者；另一句写明了作者',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, quotations, report }) => {
    if (!quotations) return;
    const lines = linesIn(document, quotations);
    for (const { text, span: at } of document.paragraphs) {
      for (const match of text.matchAll(LEAD)) {
        const start = at.start + match.index + match[1]!.length;
        const span = { start, end: start + match[2]!.length };
        const open = at.start + match.index + match[0].length;
        const end = document.marks.find(({ span: mark }) => mark.start === open - 1)?.span.end ?? open;
        const line = lines.find(({ span: own }) => own.start >= open - 1 && own.end <= end);
        if (!line) {
          if (!/哲人|名言/.test(match[2]!) || document.text.slice(open - document.span.start).search(/”/) < 8)
            continue;
          report({ message: 'unknown', span });
        } else if (isPlain(line) && !isAttributed(line)) {
          report({ message: 'known', data: dataOf(line), span, fixes: [nameAuthor(span, line)] });
        }
      }
    }
    for (const line of lines) {
      if (line.isQuoted || line.agreeing < LONG || !isProse(line) || !isPlain(line) || isAttributed(line))
        continue;
      report({ message: 'bare', data: dataOf(line), span: line.span, fixes: [] });
    }

    function isAttributed({ block, quote }: CitedLine): boolean {
      const { start } = block.span;
      const found = attributionOf(
        block.text,
        { start: quote.start - start, end: quote.end - start },
        quotations!,
      );
      return found.author !== undefined || found.work !== undefined;
    }
  },
);

/** What stands before it, the words that name nobody, and the opening mark. */
const LEAD = inOrder(
  [
    /(^|[，。；：！？、\s正如诚])/,
    grouped(
      '(',
      inOrder([
        /(?:古人|前人|先人|先哲|先贤|圣人|古语|古训|有位哲人|一位哲人|有句名言|有名言|名言|哲人)/,
        /(?:曾?有?(?:云|曰|说得好|说过|说|讲过|讲|道|有云|有言))?/,
      ]),
      ')',
    ),
    /[：:，,]?[“"]/,
  ],
  'g',
);
const LONG = 16;

function isPlain({ work, kind, others }: CitedLine): boolean {
  return kind !== 'slip' && [work, ...others].every(({ note }) => note === undefined);
}

/** Verses are known by heart and set off by their rhythm; prose is taken for the speaker's own. */
function isProse({ work, others }: CitedLine): boolean {
  return [work, ...others].some(({ book, whole }) => book !== undefined && !VERSE.has(book) && !whole);
}

const VERSE: ReadonlySet<string> = new Set(['诗经', '楚辞', '乐府诗集', '木兰诗', '增广贤文', '古诗']);

function dataOf({ line, work }: CitedLine) {
  return { line: line.replace(/[。！？；，：]$/, ''), source: work.authors[0] ?? '', work: workName(work) };
}

function nameAuthor(span: Fix['edits'][number]['span'], { work }: CitedLine): Fix {
  const newText = `${sourceName(work)}说`;
  return { title: `改为“${newText}”`, kind: 'suggest', edits: [{ span, newText }] };
}
