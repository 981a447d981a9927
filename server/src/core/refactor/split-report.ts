/**
 * 拆分为报告和请示: takes the requests out of a report and draws a 请示 for each matter from it (条例第十五条第四项).
 *
 * No character of the request is lost: what leaves the report stands in a new file; ordinals, headings and
 * closing formulae are written anew. The report is left whole: no empty section, no gap in a numbering, a report's
 * own closing.
 */
import type { BodyBlock, OfficialDocument, SourceFile, Span } from '../document/types';
import { deleteLines, wholeLines } from '../edits';
import type { Fix, TextEdit } from '../findings';
import report from '../genres/report';
import type { Classification } from '../genres/types';
import { isFinished } from '../language/finished';
import { renumberBlocks, renumberInline } from './renumber';
import { layoutOf } from './report-layout';
import { groupUnits } from './request-groups';
import { requestHalf } from './request-headings';
import type { StatedPiece } from './request-states';
import { writeRequest } from './request-text';
import { findRequestUnits, type RequestUnits } from './request-units';
import { sectionFrom } from './sections';

const CLOSING = '特此报告。';

/** The fix, or undefined when the document is no report or holds no request. */
export function splitReport(
  file: SourceFile,
  document: OfficialDocument,
  classification: Classification,
): Fix | undefined {
  if (classification.genre !== 'report') return undefined;
  const all = findRequestUnits(file, document);
  if (!all || !hasRest(document, all)) return undefined;
  const source = { file, document, layout: layoutOf(file, document), all };
  const creates = groupUnits(all.units).map((group) => writeRequest(source, group));
  const count = creates.length > 1 ? `（请示${creates.length}份，一文一事）` : '';
  return {
    title: `拆分为报告和请示${count}`,
    kind: 'refactor',
    edits: reportEdits(file, document, all),
    creates,
  };
}

function reportEdits(file: SourceFile, document: OfficialDocument, all: RequestUnits): TextEdit[] {
  const removed = removedBlocks(document, all);
  const moves = (piece: StatedPiece): boolean => piece.state !== 'stays';
  const keptPieces = all.pieces.filter((piece) => !removed.has(piece.paragraph));
  const edits = [
    ...titleEdits(document),
    ...headingEdits(document, removed, all),
    ...pieceEdits(file, keptPieces),
    ...renumberBlocks(document, removed),
    ...renumberInline(
      all.pieces,
      (piece) => moves(piece as StatedPiece) || removed.has(piece.paragraph),
      file.text,
    ).filter(
      ({ span }) =>
        ![...removed].some((block) => block.span.start <= span.start && span.end <= block.span.end),
    ),
    ...transitionEdits(document, removed),
  ];
  return withClosing(file, document, all, removed, edits);
}

/** Paragraphs with nothing left in them, and headings with nothing left under them. */
function removedBlocks(document: OfficialDocument, { pieces, units }: RequestUnits): Set<BodyBlock> {
  const removed = new Set<BodyBlock>();
  for (const block of document.body) {
    const own = pieces.filter(({ paragraph }) => paragraph === block);
    if (own.length > 0 && own.every(({ state }) => state !== 'stays')) removed.add(block);
  }
  for (const { blocks } of units) for (const block of blocks) removed.add(block);
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

/** Something is left to report. */
function hasRest(document: OfficialDocument, all: RequestUnits): boolean {
  const removed = removedBlocks(document, all);
  return document.body.some((block) => !removed.has(block) && !isClosingBlock(document, block));
}

function isClosingBlock(document: OfficialDocument, block: BodyBlock): boolean {
  return document.closings.some(({ paragraph, ownParagraph }) => ownParagraph && paragraph === block);
}

/** Takes single sentences and members of a series out of paragraphs that stay. */
function pieceEdits(file: SourceFile, pieces: readonly StatedPiece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let index = 0;
  while (index < pieces.length) {
    const first = pieces[index]!;
    if (first.state === 'stays') {
      index++;
      continue;
    }
    let to = index;
    while (pieces[to + 1]?.state !== 'stays' && pieces[to + 1]?.paragraph === first.paragraph) to++;
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

/** 关于××情况并请求拨付经费的报告 → 关于××情况的报告 */
function titleEdits(document: OfficialDocument): TextEdit[] {
  const matter = document.title?.matter;
  if (!matter) return [];
  const half =
    /(?:并|及|以及|和|暨|、)\s*(?:提出)?(?:恳请|请求|申请|提请|呈请|请示|请予|拟请)[^《》“”]*$/.exec(
      matter.text,
    );
  if (!half || half.index < 4) return [];
  return [{ span: { start: matter.span.start + half.index, end: matter.span.end }, newText: '' }];
}

/** 三、存在的问题和请求事项 → 三、存在的问题, once the requests are gone. */
function headingEdits(
  document: OfficialDocument,
  removed: ReadonlySet<BodyBlock>,
  all: RequestUnits,
): TextEdit[] {
  const edits: TextEdit[] = [];
  document.body.forEach((block, index) => {
    const heading = block.kind === 'heading' ? block : block.kind === 'paragraph' ? block.heading : undefined;
    if (!heading || removed.has(block)) return;
    const start = requestHalf(heading);
    const section = block.kind === 'heading' ? sectionFrom(document, index) : [block];
    const asked = all.units.some(({ paragraph }) => section.includes(paragraph));
    if (start !== undefined && asked)
      edits.push({ span: { start, end: heading.title.span.end }, newText: '' });
  });
  return edits;
}

/** 现将有关情况报告并请示如下 → 现将有关情况报告如下 */
function transitionEdits(document: OfficialDocument, removed: ReadonlySet<BodyBlock>): TextEdit[] {
  for (const paragraph of document.paragraphs) {
    if (removed.has(paragraph)) continue;
    const match = /报告((?:并|及|和|、)请示(?:有关事项)?)如下/.exec(paragraph.text);
    if (!match) continue;
    const start = paragraph.span.start + match.index + 2;
    return [{ span: { start, end: start + match[1]!.length }, newText: '' }];
  }
  return [];
}

/** Takes the emptied blocks out, and sees to it that the report closes as one. */
function withClosing(
  file: SourceFile,
  document: OfficialDocument,
  all: RequestUnits,
  removed: ReadonlySet<BodyBlock>,
  edits: readonly TextEdit[],
): TextEdit[] {
  const { body } = document;
  const last = body.at(-1);
  const hadAnswer = all.pieces.some(({ state }) => state === 'closing');
  const closed = document.closings.some(
    ({ span, formula }) =>
      !all.pieces.some(
        (piece) => piece.state !== 'stays' && piece.span.start <= span.start && span.end <= piece.span.end,
      ) && !report.wrongClosings.some(({ pattern }) => pattern.test(formula)),
  );
  const needsClosing = !closed && (hadAnswer || isFinished(document));
  const result = [...edits];
  for (const block of body) {
    if (!removed.has(block)) continue;
    if (block === last && needsClosing && block.kind === 'paragraph')
      result.push({ span: block.span, newText: CLOSING });
    else result.push(removeBlock(file, document, block));
  }
  if (needsClosing && last && !removed.has(last)) result.push(closingAfter(file, document, last));
  return merge(result);
}

function closingAfter(file: SourceFile, document: OfficialDocument, last: BodyBlock): TextEdit {
  const { eol, indent, betweenParagraphs } = layoutOf(file, document);
  let { end } = wholeLines(file, last.span);
  while (end > last.span.end && /[\r\n]/.test(file.text.charAt(end - 1))) end--;
  return { span: { start: end, end }, newText: `${betweenParagraphs || eol}${indent}${CLOSING}` };
}

/** The block with the gap before it; where something stands in the gap, the block's own line. */
function removeBlock(file: SourceFile, document: OfficialDocument, block: BodyBlock): TextEdit {
  const at = document.body.indexOf(block);
  const before: Span | undefined =
    document.body[at - 1]?.span ?? document.recipients?.span ?? document.title?.span;
  if (before && file.text.slice(before.end, block.span.start).trim() === '') {
    let { end } = wholeLines(file, block.span);
    while (end > block.span.end && /[\r\n]/.test(file.text.charAt(end - 1))) end--;
    return { span: { start: before.end, end }, newText: '' };
  }
  return deleteLines(file, block.span);
}

/** In order; what lies inside another edit is left out, what touches is joined. */
function merge(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const merged: TextEdit[] = [];
  for (const edit of sorted) {
    const previous = merged.at(-1);
    if (!previous || edit.span.start >= previous.span.end) merged.push(edit);
  }
  return merged;
}
