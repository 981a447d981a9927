import { attachmentLabel, isNumberedName, noteLength, noteNode } from './attachment-note';
import { dateNode } from './dates';
import {
  copyToNode,
  isAnnotation,
  isBarePrinting,
  isBriefingCopy,
  isCopyTo,
  isPageNumber,
  isPrinting,
  isSureAnnotation,
} from './imprint';
import { leaf } from './nodes';
import type { Row } from './rows';
import { type DatedLine, datedLine, MAX_SIGNERS, signatureNodes, signatureStrength } from './signatures';
import { endsLikeTitle } from './title-words';
import type { AttachmentNote, CopyTo, DateLine, DocumentNode, OfficialDocument } from './types';

/** The end of a document: 附件说明, 署名, 成文日期, 附注, 版记. */

export type TailParts = Pick<
  OfficialDocument,
  'attachmentNote' | 'signatures' | 'date' | 'annotation' | 'copyTo' | 'printing'
>;

export interface Tail {
  readonly parts: TailParts;
  /** The body is the rows before this one. */
  readonly bodyEnd: number;
  /** The first row behind the tail: attachments, or the next document. */
  readonly next: number;
  /** Every node of the tail, by start. */
  readonly nodes: readonly DocumentNode[];
}

const MAX_NOTE_ROWS = 40;

interface TailBuilder {
  readonly source: string;
  readonly rows: readonly Row[];
  readonly nodes: DocumentNode[];
  readonly signatures: DocumentNode[];
  attachmentNote?: AttachmentNote;
  date?: DateLine;
  annotation?: DocumentNode;
  copyTo?: CopyTo;
  printing?: DocumentNode;
}

/** Finds the tail in `rows` from index `from` on. A text without one has an empty tail at its end. */
export function readTail(source: string, rows: readonly Row[], from: number): Tail {
  const limit = firstLabel(rows, from);
  const builder: TailBuilder = { source, rows, nodes: [], signatures: [] };
  const place = findDate(rows, from, limit) ?? findUndated(rows, from, limit);
  let bodyEnd = place.start;
  for (let i = place.start; i < place.dateRow; i++) addSignatures(builder, rows[i]!.start, rows[i]!.end);
  if (place.dated !== undefined) addDate(builder, rows[place.dateRow]!, place.dated);
  for (let i = place.dateRow + 1; i < place.next; i++) addSignatures(builder, rows[i]!.start, rows[i]!.end);
  bodyEnd = readAbove(builder, from, bodyEnd);
  const next = readBelow(builder, place.next, limit);
  const nodes = builder.nodes.sort((a, b) => a.span.start - b.span.start);
  const { attachmentNote, signatures, date, annotation, copyTo, printing } = builder;
  const parts = {
    signatures,
    ...(attachmentNote === undefined ? {} : { attachmentNote }),
    ...(date === undefined ? {} : { date }),
    ...(annotation === undefined ? {} : { annotation }),
    ...(copyTo === undefined ? {} : { copyTo }),
    ...(printing === undefined ? {} : { printing }),
  };
  return { parts, bodyEnd, next, nodes };
}

/** The first row that is only an attachment's label, or the end. A list of names below it makes it a note instead. */
function firstLabel(rows: readonly Row[], from: number): number {
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.kind !== 'line' || attachmentLabel(row.text) === undefined) continue;
    const below = rows[i + 1];
    if (/[：:]$/.test(row.text) && below !== undefined && isNumberedName(below.text)) continue;
    return i;
  }
  return rows.length;
}

interface Place {
  /** The first row of the signature, or of the date. */
  readonly start: number;
  readonly dateRow: number;
  readonly dated?: DatedLine;
  /** The row behind signature and date. Rows between the date and this one are signatures put below it. */
  readonly next: number;
}

/** The first date that closes the text: a signature above or before it, or nothing but the tail's rest below. */
function findDate(rows: readonly Row[], from: number, limit: number): Place | undefined {
  for (let i = from; i < limit; i++) {
    const dated = datedLine(rows[i]!);
    if (dated === undefined) continue;
    const { start, sure } = signaturesAbove(rows, from, i);
    const ends = endsHere(rows, i + 1, limit);
    if (dated.signatureEnd !== undefined ? ends || i > from : sure || ends)
      return { start, dateRow: i, dated, next: i + 1 };
    const below = sure ? i + 1 : signaturesBelow(rows, i + 1, limit);
    if (below > i + 1 && endsHere(rows, below, limit)) return { start, dateRow: i, dated, next: below };
    if (start < i && startsPaper(rows[i + 1])) return { start, dateRow: i, dated, next: i + 1 };
  }
  return undefined;
}

/** The row behind the names that stand, wrongly, below the date. */
function signaturesBelow(rows: readonly Row[], index: number, limit: number): number {
  let i = index;
  while (i < limit && i - index < MAX_SIGNERS && isNamed(rows[i])) i++;
  return i;
}

/** Goes up from the date over the lines of names. `sure`: at least one of them is a name beyond doubt. */
function signaturesAbove(
  rows: readonly Row[],
  from: number,
  dateRow: number,
): { start: number; sure: boolean } {
  let start = dateRow;
  let sure = false;
  while (start > from && dateRow - start < MAX_SIGNERS) {
    const strength = signatureStrength(rows[start - 1]!);
    if (strength === undefined) break;
    if (strength === 'possible' && (start - 1 === from || (start < dateRow && !isNamed(rows[start - 2]))))
      break;
    if (strength === 'named') sure = true;
    start--;
  }
  return { start, sure };
}

function isNamed(row: Row | undefined): boolean {
  return row !== undefined && signatureStrength(row) === 'named';
}

/** Whether only what belongs below a date stands from `index` to `limit`. */
function endsHere(rows: readonly Row[], index: number, limit: number): boolean {
  for (let i = index; i < limit; i++) if (!isBelowDate(rows[i]!)) return false;
  return true;
}

function isBelowDate(row: Row): boolean {
  return isAnnotation(row) || isCopyTo(row) || isPrinting(row) || isPageNumber(row) || isBriefingCopy(row);
}

/** Whether another paper plainly begins with `row`: its title. */
function startsPaper(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.kind === 'line' &&
    row.text.length <= 60 &&
    endsLikeTitle(row.text.replace(/\s+/g, ''))
  );
}

/** A tail without a date: names alone on the last lines, or nothing but notes and imprint. */
function findUndated(rows: readonly Row[], from: number, limit: number): Place {
  let end = limit;
  while (end > from + 1 && isTailOnly(rows[end - 1]!)) end--;
  let start = end;
  while (start > from + 1 && end - start < MAX_SIGNERS && isLoneSignature(rows, start - 1, from)) start--;
  return { start, dateRow: end, next: end };
}

function isTailOnly(row: Row): boolean {
  return isCopyTo(row) || isPrinting(row) || isSureAnnotation(row) || isBriefingCopy(row);
}

/** A name at the end of the text counts without a date only below a finished sentence: lists and tables end in names too. */
function isLoneSignature(rows: readonly Row[], index: number, from: number): boolean {
  const row = rows[index]!;
  if (row.text.length < 3 || signatureStrength(row) !== 'named') return false;
  for (let i = index - 1; i >= from && index - i <= MAX_SIGNERS; i--) {
    const above = rows[i]!;
    if (above.kind !== 'line') return false;
    if (signatureStrength(above) !== 'named') return /[。！？礼]$/.test(above.text);
  }
  return false;
}

function addSignatures(builder: TailBuilder, start: number, end: number): void {
  for (const node of signatureNodes(builder.source, start, end)) {
    builder.signatures.push(node);
    builder.nodes.push(node);
  }
}

function addDate(builder: TailBuilder, row: Row, { dateStart, signatureEnd }: DatedLine): void {
  if (signatureEnd !== undefined) addSignatures(builder, row.start, signatureEnd);
  builder.date = dateNode(builder.source, dateStart, row.end);
  builder.nodes.push(builder.date);
}

/** Reads the attachment note and an annotation that stand above the signature. Returns the new end of the body. */
function readAbove(builder: TailBuilder, from: number, end: number): number {
  const { source, rows } = builder;
  let bodyEnd = end;
  while (bodyEnd > from + 1 && isSureAnnotation(rows[bodyEnd - 1]!)) {
    bodyEnd--;
    addAnnotation(builder, rows[bodyEnd]!);
  }
  let noteStart = bodyEnd;
  for (let i = bodyEnd - 1; i >= from && bodyEnd - i <= MAX_NOTE_ROWS; i--) {
    if (noteLength(rows, i, bodyEnd) === bodyEnd - i) noteStart = i;
  }
  if (noteStart === bodyEnd) return bodyEnd;
  builder.attachmentNote = noteNode(source, rows.slice(noteStart, bodyEnd));
  builder.nodes.push(builder.attachmentNote);
  return noteStart;
}

/** Reads what stands below the date, in any order. Returns the row behind it. */
function readBelow(builder: TailBuilder, index: number, limit: number): number {
  const { source, rows } = builder;
  let i = index;
  while (i < limit) {
    const row = rows[i]!;
    const note = builder.attachmentNote === undefined ? noteLength(rows, i, limit) : 0;
    if (isPrinting(row) || (builder.copyTo !== undefined && isBarePrinting(row))) {
      const node = leaf(source, 'printing', row.start, row.end);
      builder.printing ??= node;
      builder.nodes.push(node);
      i++;
    } else if (isCopyTo(row) || isBriefingCopy(row)) {
      const last = copyEnd(rows, i, limit);
      const node = copyToNode(source, row, rows[last]!);
      builder.copyTo ??= node;
      builder.nodes.push(node);
      i = last + 1;
    } else if (note > 0 && !(i + note < limit) && row.text.length > 3) {
      builder.attachmentNote = noteNode(source, rows.slice(i, i + note));
      builder.nodes.push(builder.attachmentNote);
      i += note;
    } else if (isAnnotation(row)) {
      addAnnotation(builder, row);
      i++;
    } else {
      break;
    }
  }
  return i;
}

function addAnnotation(builder: TailBuilder, row: Row): void {
  const node = leaf(builder.source, 'annotation', row.start, row.end);
  builder.annotation ??= node;
  builder.nodes.push(node);
}

/** The last row of a copy list: it goes on below a line that ends in a separator. */
function copyEnd(rows: readonly Row[], index: number, limit: number): number {
  let last = index;
  while (last + 1 < limit && last - index < 12 && /[，、,；;]$/.test(rows[last]!.text)) {
    const next = rows[last + 1]!;
    if (next.kind !== 'line' || isCopyTo(next) || isPrinting(next)) break;
    last++;
  }
  return last;
}
