/** The one seam between offsets (everywhere in core) and LSP positions. */
import type { Position, Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/document/types';

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  const a = document.offsetAt(start);
  const b = document.offsetAt(end);
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}

/** True when the spans share a character, or touch (a cursor at the end of a word is on the word). */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
