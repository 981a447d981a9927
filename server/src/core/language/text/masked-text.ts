/** Text with what is only mentioned blanked out, so that patterns see use alone. Lengths and offsets are kept. */
import type { Mark, Span } from '../../document/types';

/** Stands for a character of a quotation or a book title: no pattern looks for it. */
export const BLANK = '\u25a1';

/** `text`, which begins at `base` in the file, with the insides of quotation and book title marks blanked. */
export function maskMentions(text: string, base: number, marks: readonly Mark[]): string {
  const end = base + text.length;
  const inner: Span[] = [];
  for (let index = firstNear(marks, base); index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.span.start >= end) break;
    if (mark.depth === 0 && mark.closed && mark.kind !== 'parenthesis' && mark.span.end > base)
      inner.push({ start: mark.inner.start - base, end: mark.inner.end - base });
  }
  return blankSpans(text, inner);
}

/** `text` with these spans of it blanked: spans by start; what lies outside the text is left out. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(at, span.start);
    const to = Math.min(text.length, span.end);
    if (to <= from) continue;
    parts.push(text.slice(at, from), BLANK.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The index of a mark such that none of depth 0 before it reaches `base`: marks of depth 0 do not overlap. */
function firstNear(marks: readonly Mark[], base: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.span.start < base) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && marks[low - 1]!.depth > 0) low--;
  return Math.max(0, low - 1);
}
