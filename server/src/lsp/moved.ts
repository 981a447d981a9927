import type { Span } from '../core/document/types';

/** What changed between two versions of a text, as one replaced stretch, and where the rest of it stands now. */
export interface Change {
  /** Where an offset of the new text was in the old; undefined where the stretch was replaced. */
  toOld(offset: number): number | undefined;
  /** Where a span of the old text is in the new; undefined when it touches what was replaced. */
  toNew(span: Span): Span | undefined;
}

export function changeBetween(old: string, now: string): Change {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail++;
  }
  const grown = now.length - old.length;
  return {
    toOld: (offset) => {
      if (offset < head) return offset;
      return offset >= now.length - tail && tail > 0 ? offset - grown : undefined;
    },
    toNew: ({ start, end }) => {
      if (end <= head) return { start, end };
      return start >= old.length - tail ? { start: start + grown, end: end + grown } : undefined;
    },
  };
}
