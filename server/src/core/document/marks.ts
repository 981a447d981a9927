import { isLatin } from './chars';
import type { Mark, MarkKind } from './types';

/** Pairs of quotation marks, book title marks and brackets. */

interface Pair {
  readonly id: number;
  readonly kind: MarkKind;
  readonly opens: boolean;
}

/** Full-width and half-width forms of a bracket are one pair: writers mix them. */
const PAIRS: readonly (readonly [MarkKind, string, string])[] = [
  ['quotation', '“', '”'],
  ['quotation', '‘', '’'],
  ['quotation', '「', '」'],
  ['quotation', '『', '』'],
  ['bookTitle', '《', '》'],
  ['bookTitle', '〈', '〉'],
  ['parenthesis', '（(', '）)'],
  ['parenthesis', '〔', '〕'],
  ['parenthesis', '【', '】'],
  ['parenthesis', '［[', '］]'],
];

const ANY = /[‘-”〈-〕（）()"＂[\]［］]/;
const NO_MARKS: readonly Mark[] = Object.freeze([]);
const STRAIGHT = PAIRS.length;
const STRAIGHT_QUOTES = '"＂';

const BY_CODE = new Map<number, Pair>();
PAIRS.forEach(([kind, opening, closing], id) => {
  for (const char of opening) BY_CODE.set(char.charCodeAt(0), { id, kind, opens: true });
  for (const char of closing) BY_CODE.set(char.charCodeAt(0), { id, kind, opens: false });
});

interface Open {
  readonly id: number;
  readonly kind: MarkKind;
  readonly start: number;
  readonly index: number;
}

function isCandidate(code: number): boolean {
  return (
    (code >= 0x2018 && code <= 0x201d) ||
    (code >= 0x3008 && code <= 0x3015) ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0xff08 ||
    code === 0xff09 ||
    code === 0x22 ||
    code === 0xff02 ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0xff3b ||
    code === 0xff3d
  );
}

/**
 * The marks of one paragraph, [start, end) of `source`, by start. A mark without a partner has `closed: false`:
 * an opening one reaches to the end of what it stands in, a closing one covers itself with an empty `inner`.
 */
export function scanMarks(source: string, start: number, end: number): readonly Mark[] {
  if (!ANY.test(source.slice(start, end))) return NO_MARKS;
  const marks: Mark[] = [];
  const open: Open[] = [];
  const openOfPair = new Array<number>(STRAIGHT + 1).fill(0);

  /** Closes the topmost open mark; it ends at `to`, its closing mark (if any) included. */
  const pop = (to: number, closed: boolean): Open => {
    const top = open.pop()!;
    openOfPair[top.id]!--;
    marks[top.index] = {
      kind: top.kind,
      span: { start: top.start, end: to },
      inner: { start: top.start + 1, end: closed ? to - 1 : to },
      closed,
      depth: open.length,
    };
    return top;
  };

  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (!isCandidate(code)) continue;
    const char = source.charAt(i);
    const straight = STRAIGHT_QUOTES.includes(char);
    const pair = straight
      ? { id: STRAIGHT, kind: 'quotation' as const, opens: openOfPair[STRAIGHT] === 0 }
      : BY_CODE.get(code);
    if (pair === undefined || (char === '’' && isApostrophe(source, i))) continue;
    if (pair.opens) {
      openOfPair[pair.id]!++;
      open.push({ id: pair.id, kind: pair.kind, start: i, index: marks.length });
      marks.push(undefined as never);
    } else if (openOfPair[pair.id]! > 0) {
      while (open[open.length - 1]!.id !== pair.id) pop(i, false);
      pop(i + 1, true);
    } else {
      const inner = { start: i, end: i };
      marks.push({
        kind: pair.kind,
        span: { start: i, end: i + 1 },
        inner,
        closed: false,
        depth: open.length,
      });
    }
  }
  while (open.length > 0) pop(end, false);
  return marks;
}

function isApostrophe(source: string, at: number): boolean {
  return isLatin(source.charCodeAt(at - 1)) && isLatin(source.charCodeAt(at + 1));
}
