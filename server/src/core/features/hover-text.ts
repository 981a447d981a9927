import type { Span } from '../document/types';

/** What there is to say about a place. */
export interface HoverText {
  /** What the text is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** The address under which a client opens the whole text on a genre or a rule, by id. */
export type ExplainLink = (id: string) => string;

export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
