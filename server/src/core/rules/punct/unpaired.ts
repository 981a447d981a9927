import type { Mark } from '../../document/types';
import type { Fix } from '../../findings';
import { type TextBlock, textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/unpaired',
    title: '引号、书名号、括号不成对',
    severity: 'error',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.8、4.9、4.15',
        force: 'mandatory',
        says: '引号、括号、书名号成对使用',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '引号、书名号、括号由前后两部分组成，缺一半，读的人就不知道引用、注释到哪里为止；前后方向写反，多半是输入时没有留意。' +
      '全文只有一行的，可能是节选或者刚开始写，只作建议。',
    remedy: '补上缺的一半，或者删去多余的一半；方向反了的对调过来。',
    exceptions: [
      {
        text: '引文分几段，每段开头都有前引号、末段才有后引号的，是旧式写法，不提示。',
        example: { in: 'notice', text: '上级指出：“安全第一。\n　　“预防为主。\n　　“综合治理。”' },
      },
      {
        text: '序号里的半括号，如“1）”“a)”，不提示。',
        example: { in: 'notice', text: '1)认真排查；2)加强整改。' },
      },
      {
        text: '英文里的撇号、表示英寸的引号不提示。',
        example: { in: 'notice', text: '要学习I’m fine这句话，屏幕为15"。' },
      },
    ],
    messages: {
      mixed: '前后引号写法不一，应当用一对{right}。',
      reversed: '引号前后写反了，应为“{right}”。',
      open: '{mark}没有配对，请在引用或者注释结束的地方补上{other}。',
      close: '{mark}没有配对，请在引用或者注释开始的地方补上{other}。',
      same: '两个都是{mark}，后一个应为{other}。',
      same2: '两个都是{mark}，前一个应为{other}。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '结束语写作⟦”请予支持“⟧。',
          fixed: '结束语写作“请予支持”。',
        },
        {
          in: 'notice',
          text: '要认真学习⟦《⟧安全生产条例，落实责任。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要认真学习《安全生产条例》（修订），落实“双责”。',
          why: '都成对',
        },
        {
          in: 'notice',
          text: '1）认真排查。',
          why: '半括号序号',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    const { text } = file;
    const blocks = textBlocks(document);
    const carried = new Set<Mark>();
    // A single line may be cut out of something longer, or the first that is being typed.
    const severity = blocks.length > 1 ? 'error' : 'info';
    for (const block of blocks) {
      const lone = block.lone.filter((mark) => !isOther(text, mark, block));
      for (let i = 0; i < lone.length; i++) {
        const mark = lone[i]!;
        if (carried.has(mark)) continue;
        const next = lone[i + 1];
        const here = text.charAt(mark.span.start);
        const there = next && text.charAt(next.span.start);
        if (next && there && QUOTES.includes(here) && isShort(text, mark, next)) {
          if (here === '”' && there === '“') {
            report({
              message: 'reversed',
              data: { right: `“${text.slice(mark.span.start + 1, next.span.start)}”` },
              span: { start: mark.span.start, end: next.span.start + 1 },
              fixes: [swap(mark, next)],
            });
            i++;
            continue;
          }
          if (isMixed(here, there)) {
            const other = here === '“' ? '”' : '’';
            const data = { right: `${here}${other}` };
            const span = { start: mark.span.start, end: next.span.start + 1 };
            // A straight mark closes nothing but this; a single one may be the slip of either.
            const kind = other === '”' && there !== '’' ? ('safe' as const) : ('suggest' as const);
            const fixes = [{ title: `改为${here}${other}`, kind, edits: [edit(next, other)] }];
            report({ message: 'mixed', data, span, severity: 'info', fixes });
            i++;
            continue;
          }
          if (here === there) {
            const at = here === '“' ? next : mark;
            const other = here === '“' ? '”' : '“';
            report({
              message: here === '“' ? 'same' : 'same2',
              data: { mark: nameOf(here), other: nameOf(other) },
              span: { start: mark.span.start, end: next.span.start + 1 },
              fixes: [{ title: `改为“${other}”`, kind: 'suggest', edits: [edit(at, other)] }],
            });
            i++;
            continue;
          }
        }
        const partners = here in CLOSERS ? partnersBelow(here, block, blocks, text) : [];
        if (partners.length > 0) {
          for (const partner of partners) carried.add(partner);
          continue;
        }
        const other = CLOSERS[here] ?? OPENERS[here];
        if (other === undefined || (here in CLOSERS && isBeingWritten(text, block))) continue;
        const span = { start: mark.span.start, end: mark.span.start + 1 };
        const drop: Fix = { title: `删去“${here}”`, kind: 'suggest', edits: [edit(mark, '')] };
        const fixes = here in CLOSERS ? [...closingFixes(text, mark, block, other), drop] : [drop];
        report({
          message: here in CLOSERS ? 'open' : 'close',
          data: { mark: nameOf(here), other: nameOf(other) },
          span,
          severity,
          fixes,
        });
      }
    }
  },
);

const QUOTES = '“”';

function isMixed(open: string, close: string): boolean {
  return open === '“' && (close === '"' || close === '’' || close === '＂');
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '【': '】',
  '［': '］',
  '"': '"',
};
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSERS).map(([open, close]) => [close, open]),
);
const NAMES: readonly (readonly [string, string])[] = [
  ['“”', '双引号'],
  ['‘’', '单引号'],
  ['「」『』', '引号'],
  ['《》〈〉', '书名号'],
  ['（）()〔〕【】［］', '括号'],
];

/** 前引号, 后括号 … : a mark between quotation marks cannot be read. */
function nameOf(mark: string): string {
  const name = NAMES.find(([marks]) => marks.includes(mark))?.[1] ?? '引号';
  return mark === '"' ? '半角双引号' : `${mark in CLOSERS ? '前' : '后'}${name}`;
}

const MAX_QUOTED = 20;
/** How far below an opening quotation mark its partner may stand. */
const MAX_PARAGRAPHS = 40;

/** The last words of the file, without an end mark: the closing half may be the next key pressed. */
function isBeingWritten(text: string, { span: { end } }: TextBlock): boolean {
  return text.slice(end).trim() === '' && !/[。！？!?]/.test(text.charAt(end - 1));
}

/** Half brackets of ordinals, emoticons, apostrophes, inches. */
function isOther(text: string, { span: { start } }: Mark, block: TextBlock): boolean {
  const char = text.charAt(start);
  const before = text.slice(Math.max(block.span.start, start - 4), start);
  if (char === ')' || char === '）') {
    return /(?:^|[^\d.])[\dA-Za-z①-⑳]{1,2}$|[一二三四五六七八九十]{1,2}$|[:：;^_]-?$/.test(before);
  }
  if (char === '’') return /[A-Za-z]$/.test(before) || /^\d\d/.test(text.slice(start + 1, start + 3));
  return char === '"' && /\d$/.test(before);
}

function isShort(text: string, a: Mark, b: Mark): boolean {
  const between = text.slice(a.span.start + 1, b.span.start);
  return between.length > 0 && between.length <= MAX_QUOTED && !/[，。：；！？,:;“”]/.test(between);
}

function edit({ span: { start } }: Mark, newText: string) {
  return { span: { start, end: start + 1 }, newText };
}

function swap(a: Mark, b: Mark): Fix {
  return { title: '对调前后引号', kind: 'safe', edits: [edit(a, '“'), edit(b, '”')] };
}

/**
 * A quotation over several paragraphs: each begins with the opening mark, the last has the closing one. The marks of
 * the paragraphs that belong to it; none when it is never closed.
 */
function partnersBelow(open: string, from: TextBlock, blocks: readonly TextBlock[], text: string): Mark[] {
  const close = CLOSERS[open]!;
  const below: Mark[] = [];
  const first = blocks.indexOf(from) + 1;
  const next = blocks[first];
  if (next && text.charAt(next.span.start) === open) return from.lone.slice(0, 1);
  for (const { lone } of blocks.slice(first, first + MAX_PARAGRAPHS)) {
    for (const mark of lone) {
      const char = text.charAt(mark.span.start);
      if (char !== open && char !== close) continue;
      below.push(mark);
      if (char === close) return below;
    }
  }
  return [];
}

/** Candidates: before the next mark of the sentence, and behind the sentence. */
function closingFixes(text: string, mark: Mark, block: TextBlock, other: string): Fix[] {
  const from = mark.span.start + 1;
  // A blanked zone (23:48) is not cut.
  const rest = block.text.slice(from - block.span.start);
  const stop = rest.search(/[，。；：！？,;:]/);
  const at = from + (stop < 0 ? rest.length : stop);
  if (at <= from) return [];
  const shown = text.slice(Math.max(from, at - 6), at);
  const edits = [{ span: { start: at, end: at }, newText: other }];
  return [{ title: `在“${shown}”后补上“${other}”`, kind: 'suggest', edits }];
}
