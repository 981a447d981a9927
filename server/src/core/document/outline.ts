import type { Heading, OfficialDocument, Span } from './types';

/** A heading with what stands under it. */
export interface Section {
  readonly heading: Heading;
  /** From the heading to the next of the same or a higher level, or to the end of the body. */
  readonly span: Span;
  readonly children: readonly Section[];
}

interface Open {
  readonly heading: Heading;
  readonly children: Section[];
}

/** The sections of the body, nested by level; run-in headings open sections too. */
export function outline(document: OfficialDocument): Section[] {
  const top: Section[] = [];
  const open: Open[] = [];
  const closeTo = (level: number, end: number): void => {
    while (open.length > 0 && open[open.length - 1]!.heading.level >= level) {
      const { heading, children } = open.pop()!;
      const section = { heading, span: { start: heading.span.start, end }, children };
      (open[open.length - 1]?.children ?? top).push(section);
    }
  };
  for (const heading of document.headings) {
    closeTo(heading.level, heading.span.start);
    open.push({ heading, children: [] });
  }
  closeTo(0, document.bodySpan.end);
  return top;
}
