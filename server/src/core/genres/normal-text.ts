import { isSpace } from '../document/chars';
import type { Mark, Span } from '../document/types';

/**
 * Text in the form that cues are written for: no white space inside a block, blocks joined by \n, punctuation
 * full-width, digits and letters ASCII, the insides of quotations and book titles blanked out (mention is not
 * use). Every character knows its offset in the file.
 */
export interface NormalText {
  readonly text: string;
  /** For each character of `text`, its offset in the file. Longer than `text` is allowed. */
  readonly offsets: Int32Array;
  /** Index in `offsets` of the first character of `text`. */
  readonly base: number;
}

export const EMPTY_TEXT: NormalText = { text: '', offsets: new Int32Array(0), base: 0 };

/** Stands for a character inside quotation or book title marks. */
export const BLANK = '\u25a2';

const BLANK_CODE = BLANK.charCodeAt(0);
const LINE = 0x0a;
const CHUNK = 4096;
const NEVER = Number.MAX_SAFE_INTEGER;
/** A quotation longer than this is more likely a missing partner than a mention. */
const MAX_QUOTATION = 2000;

/** For each code unit, its normal form; 0 for white space, which is left out. */
const NORMAL = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  if (isSpace(code)) return 0;
  return code >= 0xff10 && code <= 0xff5a && !(code > 0xff19 && code < 0xff21) ? code - 0xfee0 : code;
});
for (const [half, full] of [',，', ':：', ';；', '!！', '?？', '(（', ')）']) {
  NORMAL[(half ?? '').charCodeAt(0)] = (full ?? '').charCodeAt(0);
}

/** The insides of the outermost quotations and book titles, by start. */
export function mentionedSpans(marks: readonly Mark[]): readonly Span[] {
  const spans: Span[] = [];
  let end = -1;
  for (const mark of marks) {
    if (mark.kind === 'parenthesis' || !mark.closed || mark.inner.start < end) continue;
    if (mark.inner.end - mark.inner.start > MAX_QUOTATION) continue;
    spans.push(mark.inner);
    end = mark.span.end;
  }
  return spans;
}

export interface Form {
  /** Blocks are joined by \n, or by nothing where they are lines of one title. */
  readonly joined?: boolean;
  /** Leave out punctuation, as closing formulae are matched. */
  readonly bare?: boolean;
}

const PUNCTUATION = new Set([...'，：；！？（）。、…—·,.'].map((char) => char.charCodeAt(0)));

/** The index of the first of these spans, which do not overlap, that ends behind the offset. */
function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The normal form of the blocks of `source`, whose first character stands at `origin` in the file. */
export function normalize(
  source: string,
  origin: number,
  blocks: readonly Span[],
  mentions: readonly Span[],
  { joined = false, bare = false }: Form = {},
): NormalText {
  const size = blocks.reduce((sum, block) => sum + block.end - block.start + 1, 0);
  const codes = new Uint16Array(size);
  const offsets = new Int32Array(size);
  let length = 0;
  for (const block of blocks) {
    if (length > 0 && !joined) {
      codes[length] = LINE;
      offsets[length++] = block.start;
    }
    let mention = firstEndingBehind(mentions, block.start);
    let blankFrom = mentions[mention]?.start ?? NEVER;
    for (let at = block.start; at < block.end; at++) {
      const normal = NORMAL[source.charCodeAt(at - origin)]!;
      if (normal === 0) continue;
      while (blankFrom <= at && mentions[mention]!.end <= at) blankFrom = mentions[++mention]?.start ?? NEVER;
      const code = blankFrom <= at ? BLANK_CODE : normal;
      if (bare && PUNCTUATION.has(code)) continue;
      codes[length] = code;
      offsets[length++] = at;
    }
  }
  let text = '';
  for (let i = 0; i < length; i += CHUNK) {
    text += String.fromCharCode(...codes.subarray(i, Math.min(length, i + CHUNK)));
  }
  return { text, offsets, base: 0 };
}

/** The part [start, end) of a normal text. */
export function slice(whole: NormalText, start: number, end: number): NormalText {
  return { text: whole.text.slice(start, end), offsets: whole.offsets, base: whole.base + start };
}

/** The span in the file of the characters [start, end) of a normal text, which must not be empty. */
export function spanOf(normal: NormalText, start: number, end: number): Span {
  const first = normal.offsets[normal.base + start] ?? 0;
  const last = normal.offsets[normal.base + end - 1] ?? first;
  return { start: first, end: last + 1 };
}
