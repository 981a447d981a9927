/** Where in the runs an offset of the text stands. */
import type { Piece, Story, WordParagraph, WordRun } from './types';

export interface RunPlace {
  readonly paragraph: WordParagraph;
  readonly run: WordRun;
  readonly piece: Piece;
}

/** The paragraph whose text, or whose line end, holds `offset`; the last one for what is behind the text. */
export function paragraphAt({ paragraphs }: Story, offset: number): WordParagraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  // Paragraphs without text or mark share their place with the next.
  return paragraphs[low];
}

/** The piece that gives the character at `offset`; undefined for automatic numbers and line ends. */
export function pieceAt(story: Story, offset: number): RunPlace | undefined {
  const paragraph = paragraphAt(story, offset);
  for (const run of paragraph?.runs ?? []) {
    for (const piece of run.pieces) {
      if (piece.start <= offset && offset < piece.start + piece.text.length) {
        return { paragraph: paragraph!, run, piece };
      }
    }
  }
  return undefined;
}

/** Whether a revision may delete the piece or split it. */
export function isWritable({ run, piece }: RunPlace): boolean {
  return !run.locked && piece.kind !== 'fixed' && piece.element.parent === run.element;
}
