/**
 * Takes blocks, sentences and members of a series out of a body, so that no gap shows: no empty section, no hole
 * in a numbering, no ； where the sentence now ends.
 */

import { blockSeries } from '../document/ordinal-series';
import { byParagraph, type Piece } from '../document/pieces';
import { itemAt } from '../document/search';
import { sectionFrom } from '../document/sections';
import type { BodyBlock, OfficialDocument, SourceFile, Span } from '../document/types';
import { deleteLines, wholeLines } from '../edits';
import type { TextEdit } from '../findings';
import { renumberBlocks, renumberInline } from './renumber';

/** What is taken out. `P` is a piece as the caller knows it. */
export interface Leaving<P extends Piece> {
  /** Every piece of the body, in order. */
  readonly pieces: readonly P[];
  readonly leaves: (piece: P) => boolean;
  /** Blocks that go whole. */
  readonly removed: ReadonlySet<BodyBlock>;
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

/** The edits in paragraphs and headings that stay; the removed blocks themselves are left to `removeBlocks`. */
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
    ...loneOrdinals(file, document, removed),
    ...renumberBlocks(document, removed),
    ...renumberInline<P>(pieces, gone, file.text).filter(({ span }) => !inRemoved(span)),
  ];
}

/** A lone 1. or （一） at the head of a paragraph counts nothing. */
function loneOrdinals(
  file: SourceFile,
  document: OfficialDocument,
  removed: ReadonlySet<BodyBlock>,
): TextEdit[] {
  return blockSeries(document).flatMap((series) => {
    const [only, ...more] = series.filter(({ block }) => !removed.has(block));
    if (!only || more.length > 0 || series.length === 1 || only.block.kind !== 'paragraph') return [];
    const { start, end } = only.ordinal.span;
    return [{ span: { start, end: skipSpace(file.text, end) }, newText: '' }];
  });
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (/[ \t\u3000]/.test(text.charAt(at))) at++;
  return at;
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
    } else if (cutsSentence && previous && /[，,]$/.test(previous.text) && /[；;]$/.test(last.text)) {
      // ……，请……；…… → the member before it ends with its ；
      edits.push({
        span: { start: previous.span.end - 1, end: last.span.end },
        newText: last.text.slice(-1),
      });
    } else {
      const end = inParagraph && next ? next.span.start : last.span.end;
      edits.push({ span: { start: first.span.start, end }, newText: '' });
    }
    index = to + 1;
  }
  return edits.filter(({ span }) => span.end > span.start && file.text.length >= span.end);
}

/** Takes whole blocks out, each with the gap before it; of the gaps around them the smaller stays. */
export function removeBlocks(
  file: SourceFile,
  document: OfficialDocument,
  removed: ReadonlySet<BodyBlock>,
): TextEdit[] {
  const { body } = document;
  const edits: TextEdit[] = [];
  for (let from = 0; from < body.length; from++) {
    if (!removed.has(body[from]!)) continue;
    let to = from;
    while (to + 1 < body.length && removed.has(body[to + 1]!)) to++;
    const run = runEdit(file, document, from, to);
    if (run) edits.push(run);
    else for (let index = from; index <= to; index++) edits.push(removeBlock(file, document, index));
    from = to;
  }
  return edits;
}

/** Blocks between two that stay, where the gap before them is the smaller and nothing else stands there. */
function runEdit(
  file: SourceFile,
  document: OfficialDocument,
  from: number,
  to: number,
): TextEdit | undefined {
  const before = document.body[from - 1] ?? document.recipients;
  const after = document.body[to + 1];
  if (!before || !after) return undefined;
  const blocks = [before, ...document.body.slice(from, to + 2)];
  const gaps = blocks.slice(1).map(({ span }, index) => file.text.slice(blocks[index]!.span.end, span.start));
  if (gaps.some((gap) => gap.trim() !== '')) return undefined;
  const lines = (gap: string): number => gap.match(/\r\n|\n|\r/g)?.length ?? 0;
  if (lines(gaps[0]!) === 0 || lines(gaps[0]!) >= lines(gaps.at(-1)!)) return undefined;
  const start = lineStart(file, document.body[from]!.span);
  return { span: { start, end: lineStart(file, after.span) }, newText: '' };
}

function lineStart(file: SourceFile, { start }: Span): number {
  return wholeLines(file, { start, end: start }).start;
}

/** The block with the gap before it; where something stands in the gap, the block's own line. */
function removeBlock(file: SourceFile, document: OfficialDocument, index: number): TextEdit {
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
