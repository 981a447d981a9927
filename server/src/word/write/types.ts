import type { Span } from '../../core/document/types';
import type { Story } from '../read/types';

/** A change of the text, to be written as a revision: what stood there is deleted, `newText` is inserted. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** Changes of a header, a footer or notes. */
export interface PartChanges {
  readonly story: Story;
  readonly changes: readonly TextChange[];
}

export interface Comment {
  readonly span: Span;
  /** A paragraph each. */
  readonly lines: readonly string[];
}

/** Who writes, and when: `2026-07-06T09:00:00Z`, local time by custom, whatever the Z says. */
export interface Stamp {
  readonly author: string;
  readonly initials: string;
  readonly date: string;
}

/** The one author of all that this program writes into a file. */
export const AUTHOR = '笔杆子';

/** `now` on the clock of the wall, in the form that Word writes: local time with a Z. */
export function stampAt(now: Date): Stamp {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return { author: AUTHOR, initials: '笔', date: `${local.toISOString().slice(0, 19)}Z` };
}
