/** Titles in 《》 in running text, those inside a quotation left out: an original is not corrected. */
import type { Mark, OfficialDocument, Span } from '../document/types';
import { type TextBlock, textBlocks } from './punctuated-text';

export interface QuotedTitle {
  readonly block: TextBlock;
  /** Marks included, in the file. */
  readonly span: Span;
  /** Between the marks. */
  readonly name: string;
  /** The block's text before and behind the title. */
  readonly before: string;
  readonly after: string;
}

/** Every outermost title in 《》 outside of quotations, in order. */
export function quotedTitles(document: OfficialDocument): QuotedTitle[] {
  return textBlocks(document).flatMap((block) => {
    const quotations = block.marks.filter(({ kind }) => kind === 'quotation');
    return block.marks
      .filter(({ kind, span }) => kind === 'bookTitle' && !quotations.some((mark) => holds(mark, span)))
      .filter((mark) => !block.marks.some((other) => other.kind === 'bookTitle' && holds(other, mark.span)))
      .map(({ span, inner }) => {
        const base = block.span.start;
        return {
          block,
          span,
          name: block.text.slice(inner.start - base, inner.end - base),
          before: block.text.slice(0, span.start - base),
          after: block.text.slice(span.end - base),
        };
      });
  });
}

function holds({ inner }: Mark, span: Span): boolean {
  return inner.start <= span.start && span.end <= inner.end;
}
