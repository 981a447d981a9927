/**
 * A paragraph in the pieces that can be moved: sentences, and the members of a series inside a sentence
 * (……；二是……；三是……).
 */
import { readInlineOrdinal } from './inline-ordinals';
import type { InlineOrdinal, Paragraph, Sentence, SourceFile, Span } from './types';

export interface Piece {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  /** The end mark (。 or ；) included. */
  readonly span: Span;
  readonly text: string;
  readonly ordinal?: InlineOrdinal;
  /** The words before a series: 主要有以下问题： */
  readonly isLead: boolean;
  /** The words of a run-in heading. */
  readonly isHeading: boolean;
}

/** The pieces of a paragraph, in order; together they are its sentences. */
export function piecesOf(file: SourceFile, paragraph: Paragraph): Piece[] {
  return paragraph.sentences.flatMap((sentence, index) =>
    sentencePieces(file, paragraph, sentence, index === 0 && paragraph.heading !== undefined),
  );
}

function sentencePieces(
  file: SourceFile,
  paragraph: Paragraph,
  sentence: Sentence,
  isHeading: boolean,
): Piece[] {
  const starts: { at: number; ordinal?: InlineOrdinal }[] = [];
  for (const [index, { span }] of sentence.clauses.entries()) {
    const ordinal =
      index === 0 ? sentence.ordinal : readInlineOrdinal(file.text, span.start, sentence.span.end);
    if (index === 0 || (ordinal && ordinal.series !== 'shouxian')) starts.push({ at: span.start, ordinal });
  }
  if (starts.length === 0) starts.push({ at: sentence.span.start, ordinal: sentence.ordinal });
  return starts.map(({ at, ordinal }, index) => {
    const next = starts[index + 1]?.at;
    const end = next === undefined ? sentence.span.end : trimmedEnd(file.text, at, next);
    const span = { start: index === 0 ? sentence.span.start : at, end };
    return {
      paragraph,
      sentence,
      span,
      text: file.text.slice(span.start, span.end),
      isLead: index === 0 && ordinal === undefined && starts.length > 1,
      isHeading: isHeading && index === 0,
      ...(ordinal ? { ordinal } : {}),
    };
  });
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text.charAt(to - 1))) to--;
  return to;
}

/** The pieces sorted by the paragraph that they stand in, in the order of the text. */
export function byParagraph<P extends Piece>(pieces: readonly P[]): Map<Paragraph, P[]> {
  const found = new Map<Paragraph, P[]>();
  for (const piece of pieces) {
    const own = found.get(piece.paragraph);
    if (own) own.push(piece);
    else found.set(piece.paragraph, [piece]);
  }
  return found;
}
