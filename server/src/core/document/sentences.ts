import { isDigit, isHan, isLatin, isSpace } from './chars';
import { readInlineOrdinal } from './inline-ordinals';
import { closeGaps, leaf } from './nodes';
import type { Clause, InlineOrdinal, Mark, Sentence } from './types';

/** Cuts a paragraph into sentences and a sentence into clauses. */

const ENDS = '。！？!?｡';
const NONE: ReadonlySet<number> = new Set();
const STRAIGHT_QUOTES = '"＂';
const CLOSERS = '”’」』）)》〉】］]"＂';
/** What keeps a sentence going behind a quotation that has its own end mark: “加油！”的口号. */
const GOES_ON = '，,、；;：:的和与或等之';

/**
 * The sentences of [start, end), which neither begins nor ends in white space. `marks` are those of the range:
 * what stands inside book title marks or brackets is not cut, what is quoted is. Nothing is cut before
 * `scanFrom`: the dot of an ordinal ends no sentence.
 */
export function splitSentences(
  source: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  scanFrom = start,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  let cuts: number[] = [];
  let nextMark = 0;
  let i = scanFrom;
  const straight = straightOpeners(source, marks);

  const finish = (to: number): void => {
    sentences.push(makeSentence(source, from, to, cuts));
    from = to;
    while (from < end && isSpace(source.charCodeAt(from))) from++;
    cuts = [];
  };

  while (i < end) {
    while (nextMark < marks.length && marks[nextMark]!.span.start < i) nextMark++;
    const mark = marks[nextMark];
    if (mark !== undefined && mark.span.start === i && mark.closed && mark.kind !== 'quotation') {
      i = mark.span.end;
      continue;
    }
    const code = source.charCodeAt(i);
    if (isSentenceEnd(source, i, code, start, end)) {
      i++;
      while (i < end && ENDS.includes(source.charAt(i))) i++;
      const closed = skipClosers(source, i, end, straight);
      if (closed > i && closed < end && GOES_ON.includes(source.charAt(closed))) {
        i = closed;
        continue;
      }
      i = closed;
      finish(i);
      i = from;
      continue;
    }
    i++;
    if (isClauseEnd(source, i - 1, code)) cuts.push(i);
  }
  if (from < end) finish(end);
  return sentences;
}

function isSentenceEnd(source: string, at: number, code: number, start: number, end: number): boolean {
  switch (code) {
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x21:
    case 0xff61:
    case 0x3f:
      return true;
    case 0x2e: {
      if (at === start || !isHan(source.charCodeAt(at - 1))) return false;
      const next = at + 1 < end ? source.charCodeAt(at + 1) : 0x20;
      return !isDigit(next) && !isLatin(next) && next !== 0x2e;
    }
    default:
      return false;
  }
}

/** Where straight quotation marks open: both ends look the same, only the pairing tells. */
function straightOpeners(source: string, marks: readonly Mark[]): ReadonlySet<number> {
  if (marks.length === 0) return NONE;
  const starts = marks.map((mark) => mark.span.start);
  return new Set(starts.filter((at) => STRAIGHT_QUOTES.includes(source.charAt(at))));
}

function skipClosers(source: string, from: number, end: number, straight: ReadonlySet<number>): number {
  let i = from;
  while (i < end && CLOSERS.includes(source.charAt(i)) && !straight.has(i)) i++;
  // The end of Markdown's bold: **（一）加强领导。** 各单位……
  if (source.startsWith('**', i) && i + 2 <= end && (i + 2 === end || isSpace(source.charCodeAt(i + 2))))
    i += 2;
  return i;
}

function isClauseEnd(source: string, at: number, code: number): boolean {
  switch (code) {
    case 0xff0c:
    case 0xff1b:
      return true;
    case 0xff1a:
      return !(isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1)));
    case 0x2c:
    case 0x3b:
    case 0x3a:
      return (
        isHan(source.charCodeAt(at - 1)) ||
        isHan(source.charCodeAt(at + 1)) ||
        CLOSERS.includes(source.charAt(at - 1))
      );
    default:
      return false;
  }
}

function makeSentence(source: string, start: number, end: number, cuts: readonly number[]): Sentence {
  const clauses: Clause[] = [];
  let gaps = false;
  let from = start;
  for (const cut of cuts) {
    clauses.push(leaf(source, 'clause', from, cut));
    from = cut;
    while (from < end && isSpace(source.charCodeAt(from))) {
      from++;
      gaps = true;
    }
  }
  if (from < end) clauses.push(leaf(source, 'clause', from, end));
  const ordinal: InlineOrdinal | undefined = readInlineOrdinal(source, start, end);
  const span = { start, end };
  const text = source.slice(start, end);
  // Clauses without white space between them need no copy to become the children.
  const children = gaps ? closeGaps(source, start, end, clauses) : clauses;
  const sentence = { kind: 'sentence' as const, span, text, children, clauses };
  return ordinal === undefined ? sentence : { ...sentence, ordinal };
}
