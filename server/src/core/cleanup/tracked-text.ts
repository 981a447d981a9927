/**
 * A text that is edited in several passes, and knows at the end what was done to the text it began as: edits as small as
 * they were made, so that cursors and marks elsewhere stay where they are.
 */
import type { Span } from '../document/types';
import type { TextEdit } from '../findings';

/** A stretch of the original that is still there, or text that was put in. */
type Piece = Span | string;

export interface TrackedText {
  readonly original: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export function trackedText(original: string): TrackedText {
  return { original, text: original, pieces: original === '' ? [] : [{ start: 0, end: original.length }] };
}

/** Applies edits whose spans are of the text as it is now; ascending, not overlapping. */
export function edited({ original, text, pieces }: TrackedText, edits: readonly TextEdit[]): TrackedText {
  const next: Piece[] = [];
  const chunks: string[] = [];
  const reader = readPieces(pieces);
  let at = 0;
  for (const { span, newText } of edits) {
    next.push(...reader.take(span.start - at));
    reader.take(span.end - span.start);
    if (newText !== '') next.push(newText);
    chunks.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  next.push(...reader.take(text.length - at));
  chunks.push(text.slice(at));
  return { original, text: chunks.join(''), pieces: next };
}

/** The edits that make the text of the original in one go; spans are of the original. */
export function editsOf({ original, pieces }: TrackedText): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let inserted = '';
  const flush = (start: number): void => {
    if (start > at || inserted !== '') edits.push(...trimmed(original, { start: at, end: start }, inserted));
    inserted = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      inserted += piece;
    } else {
      flush(piece.start);
      at = piece.end;
    }
  }
  flush(original.length);
  return edits;
}

/** Reads code units off the front of a list of pieces. */
function readPieces(pieces: readonly Piece[]): { take(length: number): Piece[] } {
  let index = 0;
  /** Code units of the piece at `index` that are read. */
  let read = 0;
  return {
    take: (length) => {
      const taken: Piece[] = [];
      let left = length;
      while (left > 0 && index < pieces.length) {
        const piece = pieces[index]!;
        const size = typeof piece === 'string' ? piece.length : piece.end - piece.start;
        const count = Math.min(left, size - read);
        taken.push(
          typeof piece === 'string'
            ? piece.slice(read, read + count)
            : { start: piece.start + read, end: piece.start + read + count },
        );
        left -= count;
        read += count;
        if (read === size) {
          index++;
          read = 0;
        }
      }
      return taken;
    },
  };
}

/** The edit without what it takes out and puts in again at its two ends; none when nothing is left. */
function trimmed(original: string, { start, end }: Span, newText: string): TextEdit[] {
  const old = original.slice(start, end);
  let head = 0;
  while (head < old.length && head < newText.length && old[head] === newText[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, newText.length) - head;
  while (tail < most && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  if (head === old.length && head === newText.length) return [];
  const span = { start: start + head, end: end - tail };
  return [{ span, newText: newText.slice(head, newText.length - tail) }];
}
