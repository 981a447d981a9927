import type { OfficialDocument, Span } from '../document/types';
import type { Quotation, QuotationIndex } from './types';

/** A line of the classics in a document; spans are of the file. */
export interface CitedLine extends Quotation {
  /** The marks around it, included; the line itself where there are none. */
  readonly quote: Span;
  readonly isQuoted: boolean;
  /** The line is at least half of what the marks hold: what is said of the quotation is said of the line. */
  readonly isMain: boolean;
  /** The block that it stands in. */
  readonly block: { readonly span: Span; readonly text: string };
}

const found = new WeakMap<OfficialDocument, { index: QuotationIndex; lines: readonly CitedLine[] }>();

/** The lines of the classics in headings and paragraphs, in order. Several rules ask: the answer is kept with the document. */
export function linesIn(document: OfficialDocument, index: QuotationIndex): readonly CitedLine[] {
  const known = found.get(document);
  if (known?.index === index) return known.lines;
  const quotes = document.marks.filter(
    ({ kind, depth, closed }) => kind === 'quotation' && depth === 0 && closed,
  );
  const lines = [...document.headings.filter(({ runIn }) => !runIn), ...document.paragraphs]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, text }) => {
      const own = quotes.filter((mark) => span.start <= mark.span.start && mark.span.end <= span.end);
      const inner = own.map((mark) => shift(mark.inner, -span.start));
      return index.find(text, inner).map((quotation): CitedLine => {
        const at = shift(quotation.span, span.start);
        const mark = own.find(({ inner: { start, end } }) => start <= at.start && at.end <= end);
        return {
          ...quotation,
          span: at,
          slips: quotation.slips.map((slip) => ({ ...slip, span: shift(slip.span, span.start) })),
          quote: mark?.span ?? at,
          isQuoted: mark !== undefined,
          isMain: mark === undefined || (at.end - at.start) * 2 >= mark.inner.end - mark.inner.start,
          block: { span, text },
        };
      });
    });
  found.set(document, { index, lines });
  return lines;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
