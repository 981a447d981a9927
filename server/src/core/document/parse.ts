import { splitPieces } from './compilation';
import { withMarks } from './line-marks';
import { closeGaps } from './nodes';
import { readDocument } from './official-document';
import { scanRows } from './rows';
import type { LineMark, OfficialDocument, SourceFile } from './types';

/** Documents that follow each other without a header: each costs a look at all that is behind it. */
const MAX_UNHEADED = 20;

/**
 * The tree of a text, plain or Markdown; `marks` are what a format with styles says of its lines. Never throws; takes time linear in the text's length. A file holds at
 * least one document, and its documents lie end to end.
 */
export function parse(text: string, marks: readonly LineMark[] = []): SourceFile {
  const pieces = splitPieces(withMarks(scanRows(text), marks));
  const documents: OfficialDocument[] = [];
  pieces.forEach((piece, i) => {
    const after = pieces[i + 1]?.header?.row;
    const pieceEnd = after === undefined ? text.length : after.lineStart;
    let start = documents[documents.length - 1]?.span.end ?? 0;
    let rows = piece.rows;
    let header = piece.header;
    let preface = piece.preface;
    const before = documents.length;
    for (;;) {
      const { document, rest } = readDocument({
        source: text,
        rows,
        start,
        end: pieceEnd,
        index: documents.length,
        depth: 0,
        mayEnd: documents.length - before < MAX_UNHEADED,
        ...(header === undefined ? {} : { header }),
        preface,
      });
      documents.push(document);
      if (rest.length === 0) break;
      rows = rest;
      start = document.span.end;
      header = undefined;
      preface = [];
    }
  });
  return {
    kind: 'file',
    span: { start: 0, end: text.length },
    text,
    children: closeGaps(text, 0, text.length, documents, true),
    documents,
  };
}
