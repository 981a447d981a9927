/** Where in a draft the cursor stands, for completion: read from the draft without the line that is being written. */
import { parse, pathAt } from '../document';
import type { BodyBlock, NodeKind, OfficialDocument, SourceFile } from '../document/types';

/**
 * `blank`: nothing but this line in the file. `top`: above the title, or the title itself. `address`: under the
 * title, where recipients or a salutation go. `opening`: before the first paragraph. `body`: between paragraphs.
 * `end`: behind the last paragraph, no closing formula yet. `tail`: behind that.
 */
export type PlaceKind = 'blank' | 'top' | 'address' | 'opening' | 'body' | 'end' | 'tail';

export interface Place {
  readonly kind: PlaceKind;
  /** The document around the line, as it is without the line. */
  readonly document: OfficialDocument;
  /** The line's leading white space, and where it begins. */
  readonly indent: string;
  readonly lineStart: number;
  /** What stands between the indent and the cursor. */
  readonly typed: string;
  /** The bracket that an editor has put behind the cursor, to close the one that was typed; else empty. */
  readonly closer: string;
}

/** In these nothing is offered. */
const OPAQUE: readonly NodeKind[] = ['comment', 'code', 'frontMatter', 'table', 'blockQuote'];

/** A longer line is a paragraph, where nothing is offered but what a snippet's prefix calls. */
const MAX_LINE = 120;
const PREFIX = /[A-Za-z-]$/;

/** Whether anything may be offered, told by the line alone: in the middle of one, and behind a long one, there is nothing. */
export function mayOffer(text: string, offset: number): boolean {
  const { start, end } = lineAround(text, offset);
  if (text.slice(offset, end).trim() !== '' && closerAt(text, offset) === '') return false;
  return offset - start <= MAX_LINE || PREFIX.test(text.slice(offset - 1, offset));
}

function closerAt(text: string, offset: number): string {
  const { start, end } = lineAround(text, offset);
  const behind = text.slice(offset, end);
  const opened = text.lastIndexOf('（', offset - 1);
  return behind.trimEnd() === '）' && opened >= start && !text.slice(opened, offset).includes('）')
    ? '）'
    : '';
}

function lineAround(text: string, offset: number): Line {
  let [start, end] = [offset, offset];
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Undefined where nothing is offered: in a block that is taken as a whole, and in the middle of a line. */
export function placeAt(file: SourceFile, offset: number): Place | undefined {
  // The cheap question first: reading the draft without the line costs as much as reading it.
  if (!mayOffer(file.text, offset)) return undefined;
  if (
    pathAt(file, offset).some(
      ({ kind, span }) => OPAQUE.includes(kind) && span.start < offset && offset < span.end,
    )
  ) {
    return undefined;
  }
  const line = lineAround(file.text, offset);
  const before = file.text.slice(line.start, offset);
  const indent = /^[ \t　]*/.exec(before)?.[0] ?? '';
  const bare = withoutLine(file, line.start, line.end);
  const document = bare.documents.findLast(({ span }) => span.start <= line.start) ?? bare.documents[0];
  if (document === undefined) return undefined;
  return {
    kind: bare.text.trim() === '' ? 'blank' : kindOf(document, line),
    document,
    indent,
    lineStart: line.start,
    typed: before.slice(indent.length),
    closer: closerAt(file.text, offset),
  };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line blanked out, so that offsets stay and half a word is not taken for a signature or a title. */
function withoutLine(file: SourceFile, start: number, end: number): SourceFile {
  const line = file.text.slice(start, end);
  if (line.trim() === '') return file;
  return parse(file.text.slice(0, start) + ' '.repeat(line.length) + file.text.slice(end));
}

function kindOf(document: OfficialDocument, line: Line): PlaceKind {
  const { title, recipients, salutation, body, closings } = document;
  const before = body.filter(({ span }) => span.end <= line.start);
  const after = body.filter(({ span }) => span.start >= line.end);
  const addressee = recipients ?? salutation;
  const addressed = addressee !== undefined && addressee.span.end <= line.start;
  if (title === undefined ? before.length === 0 && !addressed : title.span.start >= line.end) return 'top';
  if (tailBegan(document, line)) return 'tail';
  if (before.length === 0) {
    if (addressee === undefined) return 'address';
    return addressed && (after.length === 0 || isHeading(after[0])) ? 'opening' : 'body';
  }
  if (after.length > 0) return 'body';
  return closings.some(({ span }) => span.end <= line.start) ? 'tail' : 'end';
}

function tailBegan(
  { attachmentNote, signatures, date, annotation, copyTo }: OfficialDocument,
  line: Line,
): boolean {
  return [attachmentNote, ...signatures, date, annotation, copyTo].some(
    (node) => node !== undefined && node.span.end <= line.start,
  );
}

function isHeading(block: BodyBlock | undefined): boolean {
  return block?.kind === 'heading' || (block?.kind === 'paragraph' && block.heading !== undefined);
}
