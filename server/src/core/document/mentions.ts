import { contains, firstBehind, itemAt } from './search';
import type { Mark, OfficialDocument, Span } from './types';

/** What the text only mentions: words in quotation marks, titles of other papers, tables, code. */

/** The marks around `span`, the outermost first. */
export function marksAt(document: OfficialDocument, span: Span): Mark[] {
  const { marks } = document;
  const found: Mark[] = [];
  for (let i = firstBehind(marks, span.start) - 1; i >= 0; i--) {
    const mark = marks[i]!;
    if (contains(mark.inner, span)) found.push(mark);
    // Marks of depth 0 do not overlap: nothing before the nearest one can reach this far.
    if (mark.depth === 0) break;
  }
  return found.reverse();
}

/**
 * Whether `span` is mentioned and not used: inside quotation or book title marks that are closed, or in a table,
 * code or block quotation. Words in plain brackets are used.
 */
export function isMentioned(document: OfficialDocument, span: Span): boolean {
  if (marksAt(document, span).some((mark) => mark.closed && mark.kind !== 'parenthesis')) return true;
  const block = itemAt(document.body, span.start);
  return (
    block !== undefined &&
    block.kind !== 'heading' &&
    block.kind !== 'paragraph' &&
    contains(block.span, span)
  );
}
