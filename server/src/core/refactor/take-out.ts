/**
 * Takes blocks, sentences and members of a series out of a body, so that no gap shows: no empty section, no hole
 * in a numbering, no ； where the sentence now ends.
 */
import { itemAt } from '../document/search';
import type { BodyBlock, OfficialDocument, Paragraph, SourceFile, Span } from '../document/types';
import { deleteLines, wholeLines } from '../edits';
import type { TextEdit } from '../findings';
import type { Piece } from './pieces';
import { renumberBlocks, renumberInline } from './renumber';
import { sectionFrom } from './sections';

/** What is taken out. `P` is a piece as the caller knows it. */
export interface Leaving<P extends Piece> {
  /** Every piece of the body, in order. */
  readonly pieces: readonly P[];
  readonly leaves: (piece: P) => boolean;
  /** Blocks that go whole. */
  readonly removed: ReadonlySet<BodyBlock>;
}

export function byParagraph<P extends Piece>(pieces: readonly P[]): Map<Paragraph, P[]> {
  const found = new Map<Paragraph, P[]>();
  for (const piece of pieces) {
    const own = found.get(piece.paragraph);
    if (own) own.push(piece);
    else found.set(piece.paragraph, [piece]);
  }
  return found;
}

/** `alsoGone`, paragraphs with nothing left in them, and headings with nothing left under them. */
export function emptiedBlocks<P extends Piece>(
  document: OfficialDocument,
  pieces: readonly P[],
  leaves: (piece: P) => boolean,
  alsoGone: Iterable<BodyBlock>,
): Set<BodyBlock> {
  const removed = new Set<BodyBlock>(alsoGone);
  for (const [paragraph, own] of byParagraph(pieces)) if (own.every(leaves)) removed.add(paragraph);
  if (removed.size === 0) return removed;
  // From the last heading up, so that a section of emptied sections goes as well.
  for (let index = document.body.length - 1; index >= 0; index--) {
    const block = document.body[index]!;
    if (block.kind !== 'heading') continue;
    const below = sectionFrom(document, index).slice(1);
    const rest = below.filter((inner) => !removed.has(inner) && !isClosingBlock(document, inner));
    if (rest.length === 0 && below.some((inner) => removed.has(inner))) removed.add(block);
  }
  return removed;
}

export function isClosingBlock(document: OfficialDocument, block: BodyBlock): boolean {
  return document.closings.some(({ paragraph, ownParagraph }) => ownParagraph && paragraph === block);
}

/** The edits in paragraphs and headings that stay; the removed blocks themselves are left to `removeBlock`. */
export function closeGaps<P extends Piece>(
  file: SourceFile,
  document: OfficialDocument,
  { pieces, leaves, removed }: Leaving<P>,
): TextEdit[] {
  const inRemoved = ({ start }: Span): boolean => {
    const block = itemAt(document.body, start);
    return block !== undefined && removed.has(block);
  };
  const gone = (piece: P): boolean => leaves(piece) || removed.has(piece.paragraph);
  return [
    ...pieceEdits(
      file,
      pieces.filter(({ paragraph }) => !removed.has(paragraph)),
      leaves,
    ),
    ...renumberBlocks(document, removed),
    ...renumberInline<P>(pieces, gone, file.text).filter(({ span }) => !inRemoved(span)),
  ];
}

/** Takes single sentences and members of a series out of paragraphs that stay. */
function pieceEdits<P extends Piece>(
  file: SourceFile,
  pieces: readonly P[],
  leaves: (piece: P) => boolean,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let index = 0;
  while (index < pieces.length) {
    const first = pieces[index]!;
    if (!leaves(first)) {
      index++;
      continue;
    }
    let to = index;
    for (
      let next = pieces[to + 1];
      next?.paragraph === first.paragraph && leaves(next);
      next = pieces[to + 1]
    )
      to++;
    const last = pieces[to]!;
    const next = pieces[to + 1];
    const previous = pieces[index - 1];
    const cutsSentence = previous?.sentence === first.sentence && previous.paragraph === first.paragraph;
    const endsSentence = next?.sentence !== last.sentence;
    const inParagraph = next?.paragraph === first.paragraph;
    if (cutsSentence && endsSentence && previous && !previous.isLead) {
      // ……；二是……。 → the member before it now ends the sentence.
      const mark = /[。！？!?.]?$/.exec(last.sentence.text)?.[0] || '。';
      edits.push({ span: { start: previous.span.end - 1, end: last.span.end }, newText: mark });
    } else {
      const end = inParagraph && next ? next.span.start : last.span.end;
      edits.push({ span: { start: first.span.start, end }, newText: '' });
    }
    index = to + 1;
  }
  return edits.filter(({ span }) => span.end > span.start && file.text.length >= span.end);
}

/** The body's block at `index` with the gap before it; where something stands in the gap, the block's own line. */
export function removeBlock(file: SourceFile, document: OfficialDocument, index: number): TextEdit {
  const block = document.body[index]!;
  const before: Span | undefined =
    document.body[index - 1]?.span ?? document.recipients?.span ?? document.title?.span;
  if (before && file.text.slice(before.end, block.span.start).trim() === '') {
    return { span: { start: before.end, end: lineEnd(file, block.span) }, newText: '' };
  }
  return deleteLines(file, block.span);
}

/** Where the line that ends `span` ends, its line end left out. */
export function lineEnd(file: SourceFile, span: Span): number {
  let { end } = wholeLines(file, span);
  while (end > span.end && /[\r\n]/.test(file.text.charAt(end - 1))) end--;
  return end;
}

/** In order; what lies inside another edit is left out. */
export function mergeEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const merged: TextEdit[] = [];
  for (const edit of sorted) {
    const previous = merged.at(-1);
    if (!previous || edit.span.start >= previous.span.end) merged.push(edit);
  }
  return merged;
}
