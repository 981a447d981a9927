/** Titles in 《》 in running text, those inside a quotation left out: an original is not corrected. */
import type { OfficialDocument, Span } from '../../document/types';
import { type TextBlock, textBlocks } from './punctuated-text';

export interface QuotedTitle {
  readonly block: TextBlock;
  /** Marks included, in the file. */
  readonly span: Span;
  /** Between the marks. */
  readonly name: string;
  /** The block's text right before and behind the title. */
  readonly before: string;
  readonly after: string;
}

/** Every outermost title in 《》 outside of quotations, in order. */
export function quotedTitles(document: OfficialDocument): QuotedTitle[] {
  return textBlocks(document).flatMap((block) => {
    const base = block.span.start;
    const found: QuotedTitle[] = [];
    // Marks come by their start: what begins before the end of the last is inside it.
    let within = 0;
    for (const { kind, span, inner } of block.marks) {
      if (kind === 'parenthesis' || span.start < within) continue;
      within = span.end;
      if (kind !== 'bookTitle') continue;
      const [start, end] = [span.start - base, span.end - base];
      found.push({
        block,
        span,
        name: block.text.slice(inner.start - base, inner.end - base),
        before: block.text.slice(Math.max(0, start - NEAR), start),
        after: block.text.slice(end, end + NEAR),
      });
    }
    return found;
  });
}

/** In UTF-16 code units. */
const NEAR = 40;
