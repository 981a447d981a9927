import { isSpace } from './chars';

/** A line that is not blank. Offsets are of the file. */
export interface Line {
  /** Where the line begins, indent included. */
  readonly lineStart: number;
  /** The content: indent and trailing white space left out. Not empty. */
  readonly start: number;
  readonly end: number;
  /** Whether a blank line stands before it. */
  readonly blankBefore: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * A longer text is no official document; what lies behind so many lines that are not blank is left unread (one
 * leaf of trivia), so that a file of millions of short lines neither takes seconds nor fills the memory.
 */
export const MAX_LINES = 200_000;

/** The first `MAX_LINES` lines of `source` that are not blank, whether they end in LF, CRLF or CR. */
export function scanLines(source: string): Line[] {
  const lines: Line[] = [];
  const length = source.length;
  let lineStart = 0;
  let first = -1;
  let last = -1;
  let blankBefore = false;
  for (let i = 0; i <= length && lines.length < MAX_LINES; i++) {
    const code = i < length ? source.charCodeAt(i) : LF;
    if (code !== LF && code !== CR) {
      if (!isSpace(code)) {
        if (first < 0) first = i;
        last = i;
      }
      continue;
    }
    if (first >= 0) {
      lines.push({ lineStart, start: first, end: last + 1, blankBefore });
      blankBefore = false;
    } else {
      blankBefore = true;
    }
    if (code === CR && source.charCodeAt(i + 1) === LF) i++;
    lineStart = i + 1;
    first = -1;
  }
  return lines;
}
