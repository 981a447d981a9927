/**
 * 拆分为报告和请示: takes the requests out of a report and draws a 请示 for each matter from it (条例第十五条第四项).
 *
 * No character of the request is lost: what leaves the report stands in a new file; ordinals, headings and
 * closing formulae are written anew. The report is left whole: no empty section, no gap in a numbering, a report's
 * own closing.
 */

import { sectionFrom } from '../document/sections';
import type { BodyBlock, OfficialDocument, SourceFile } from '../document/types';
import type { Fix, TextEdit } from '../findings';
import report from '../genres/definitions/report';
import type { Classification } from '../genres/types';
import { isFinished } from '../language/paper/finished';
import { openingOf } from '../language/paper/transition';
import { groupUnits } from '../requests/request-groups';
import { REQUEST_HEADING, requestHalf } from '../requests/request-headings';
import { reasonsIn } from '../requests/request-reason';
import type { StatedPiece } from '../requests/request-states';
import { findRequestUnits, type RequestUnits } from '../requests/request-units';
import { layoutOf } from './report-layout';
import { writeRequest } from './request-text';
import { closeGaps, emptiedBlocks, isClosingBlock, lineEnd, mergeEdits, removeBlocks } from './take-out';

const CLOSING = '特此报告。';
/** What a section of requests is called when only its facts are left. */
const PROBLEMS = '存在的困难和问题';
/** What may be sent up and asks for nothing by its nature. */
const SPLIT: ReadonlyMap<Classification['genre'], string> = new Map([
  ['report', '报告'],
  ['briefing-material', '汇报'],
  ['statement', '情况说明'],
  ['work-summary', '总结'],
  ['briefing', '专报'],
  ['special-report', '专报'],
]);

/** The fix, or undefined when the document is no report or holds no request. */
export function splitReport(
  file: SourceFile,
  document: OfficialDocument,
  classification: Classification,
  all: RequestUnits | undefined = findRequestUnits(file, document),
): Fix | undefined {
  const name = SPLIT.get(classification.genre);
  if (name === undefined || !all || !hasRest(document, all)) return undefined;
  const reasons = reasonsIn(document, all.pieces);
  const source = { file, document, layout: layoutOf(file, document), all, reasons };
  const creates = groupUnits(all.units, document.title?.matter?.text).map((group) =>
    writeRequest(source, group),
  );
  const count = creates.length > 1 ? `（请示${creates.length}份，一文一事）` : '';
  return {
    title: `拆分为${name}和请示${count}`,
    kind: 'refactor',
    edits: reportEdits(file, document, all, classification.genre === 'report'),
    creates,
  };
}

function reportEdits(
  file: SourceFile,
  document: OfficialDocument,
  all: RequestUnits,
  isReport: boolean,
): TextEdit[] {
  const removed = removedBlocks(document, all);
  const edits = [
    ...titleEdits(document),
    ...headingEdits(document, removed, all),
    ...closeGaps(file, document, { pieces: all.pieces, leaves, removed }),
    ...transitionEdits(document, removed),
  ];
  return isReport
    ? withClosing(file, document, all, removed, edits)
    : mergeEdits([...edits, ...removeBlocks(file, document, removed)]);
}

const leaves = ({ state }: StatedPiece): boolean => state !== 'stays';

function removedBlocks(document: OfficialDocument, { pieces, units }: RequestUnits): Set<BodyBlock> {
  const along = units.flatMap(({ blocks }) => blocks);
  return emptiedBlocks(document, pieces, leaves, along);
}

/** Something is left to report. */
function hasRest(document: OfficialDocument, all: RequestUnits): boolean {
  const removed = removedBlocks(document, all);
  return document.body.some((block) => !removed.has(block) && !isClosingBlock(document, block));
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
    // 三、需上级解决的问题, of which the facts stay: 三、存在的困难和问题.
    else if (asked && block.kind === 'heading' && REQUEST_HEADING.test(heading.title.text))
      edits.push({ span: heading.title.span, newText: PROBLEMS });
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
        (piece) => leaves(piece) && piece.span.start <= span.start && span.end <= piece.span.end,
      ) && !report.wrongClosings.some(({ pattern }) => pattern.test(formula)),
  );
  // 现将……报告如下 has said it: another 特此报告 would say it twice.
  const opened = openingOf(document, '报告') !== undefined || transitionEdits(document, removed).length > 0;
  const needsClosing = !closed && !opened && (hadAnswer || isFinished(document));
  const result = [...edits];
  const gone = new Set(removed);
  if (needsClosing && last) {
    const replaces = last.kind === 'paragraph' && gone.delete(last);
    if (replaces) result.push({ span: last.span, newText: CLOSING });
    else if (!removed.has(last)) result.push(closingAfter(file, document, last));
  }
  result.push(...removeBlocks(file, document, gone));
  return mergeEdits(result);
}

function closingAfter(file: SourceFile, document: OfficialDocument, last: BodyBlock): TextEdit {
  const { eol, indent, betweenParagraphs } = layoutOf(file, document);
  const end = lineEnd(file, last.span);
  return { span: { start: end, end }, newText: `${betweenParagraphs || eol}${indent}${CLOSING}` };
}
