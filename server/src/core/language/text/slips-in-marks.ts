/**
 * Mention is not use: “布署”应写作…… is left alone. But a saying or a title given whole, with the word amid others, is
 * meant to be read, and a slip in it is a slip of the draft.
 */
import { isMentioned } from '../../document';
import { contains } from '../../document/search';
import type { Mark, OfficialDocument, SourceFile, Span } from '../../document/types';

/** A sentence that tells of the mistake. */
const EXPLAINS = /误|错|应[为当写作]|写[成作]|不[是能]|改[为成]/;
/** How far around the marks a word like 应写作 tells of it. */
const NEAR = 16;
/** By how much the marks hold more than the slip, in UTF-16 code units. */
const MORE = 3;

/** Whether a slip at `span` is the draft's own: outside all marks, or in marks of `kinds` that hold more than it. */
export function isOwnSlip(
  file: SourceFile,
  document: OfficialDocument,
  span: Span,
  kinds: readonly Mark['kind'][],
): boolean {
  if (!isMentioned(document, span)) return true;
  const around = document.marks.filter(
    ({ closed, kind, inner }) => closed && kind !== 'parenthesis' && contains(inner, span),
  );
  return (
    around.length > 0 &&
    around.every((mark) => kinds.includes(mark.kind) && holdsMore(mark, span.end - span.start, file))
  );
}

function holdsMore({ inner }: Mark, length: number, { text }: SourceFile): boolean {
  const outside = `${text.slice(Math.max(0, inner.start - NEAR), inner.start)}${text.slice(inner.end, inner.end + NEAR)}`;
  return inner.end - inner.start > length + MORE && !EXPLAINS.test(outside);
}
