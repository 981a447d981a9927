/**
 * The facade of the Word layer: .docx in and out. Its bundle is loaded when the first Word file is met, so that a start
 * without one costs nothing. Bytes and plain data in and out; it neither reads nor writes files.
 */
import type { LineMark } from '../core/document';
import { officeKind } from './package/sniff';
import { readDocx } from './read/document';
import { lineMarks } from './read/line-marks';
import { readDoc } from './read/old-doc';
import type { WordDocument } from './read/types';

export { type DraftOptions, exportDraft } from './export/draft';
export { applyLayout } from './layout/apply';
export { layoutFindings, layoutIssues, withLayout } from './layout/check';
export { previewPages } from './page/preview';
export type { TitleWord } from './page/title-breaks';
export { longTitles } from './page/title-lines';
export { checkParts, type PlacedPart } from './parts/check-parts';
export type { CheckedPart } from './parts/part-texts';
export type { WordDocument } from './read/types';
export { reportDocx } from './report/docx';
export { reportHtml } from './report/html';
export { type MendedLine, mendedByAnswers, mendedSince, withoutRepeats } from './report/mended';
export { makeReport } from './report/report';
export { ANSWER_NAMES, type OwnAnswer, type ReviewedFile, reviewAnnotated } from './review/answers';
export { annotate, fixAsRevisions } from './write/annotate';
export { type Stamp, stampAt } from './write/types';

export interface OpenedWord {
  /** The text that is checked: a line a paragraph, LF line ends. */
  readonly text: string;
  /** With the map for writing back; undefined for a .doc, which can only be read. */
  readonly document: WordDocument | undefined;
  /** What its styles say of the lines of the text. */
  readonly marks: readonly LineMark[];
}

/** Opens a Word file; `what` is `text` where nothing will be written back. Rejects with a WordFileError. */
export async function openWord(file: Uint8Array, what: 'text' | 'all' = 'all'): Promise<OpenedWord> {
  if (officeKind(file) === 'doc') return { text: await readDoc(file), document: undefined, marks: [] };
  const document = readDocx(file, what);
  return { text: document.body.text, document, marks: lineMarks(document) };
}
