/**
 * A paragraph in the pieces that can be moved: sentences, and the members of a series inside a sentence
 * (……；二是……；三是……).
 */
import { readInlineOrdinal } from './inline-ordinals';
import { part } from './nodes';
import { readNumber } from './numerals';
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
  const marks = listMarks(file, sentence);
  for (const [index, { span }] of sentence.clauses.entries()) {
    const ordinal =
      index === 0
        ? sentence.ordinal
        : (readInlineOrdinal(file.text, span.start, sentence.span.end) ?? marks.get(span.start));
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

const LIST_MARK =
  /^(?:[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)]|(\d{1,2})(?:[.．、）)])(?!\d)|([①-⑨]))/;

/** The marks of a list in a sentence that leads it in (诉求：1.……；2.……。), by where they begin; two or more. */
function listMarks(file: SourceFile, sentence: Sentence): Map<number, InlineOrdinal> {
  const found = new Map<number, InlineOrdinal>();
  if (!/[：:]/.test(sentence.text)) return found;
  for (const [index, { span }] of sentence.clauses.entries()) {
    const before = file.text.slice(sentence.span.start, span.start).trimEnd();
    const match =
      index > 0 && /[：:；;]$/.test(before) ? LIST_MARK.exec(file.text.slice(span.start, span.end)) : null;
    if (!match) continue;
    const value = match[3] ? match[3].charCodeAt(0) - 0x245f : readNumber(match[1] ?? match[2] ?? '');
    if (value !== found.size + 1) continue;
    const end = span.start + match[0].length;
    found.set(span.start, { ...part(file.text, span.start, end), series: 'mark', value });
  }
  return found.size > 1 ? found : new Map();
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
