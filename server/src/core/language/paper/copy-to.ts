/** Edits to the line of copies (抄送). */
import type { CopyTo, OfficialDocument, SourceFile } from '../../document/types';
import { deleteLines, lineEndOf, wholeLines } from '../../edits';
import type { TextEdit } from '../../findings';

/** Takes the organ out with the mark behind it, or the one before it when it is the last; alone, the whole line. */
export function removeFromCopyTo(file: SourceFile, { organs, span }: CopyTo, index: number): TextEdit {
  const organ = organs[index]!;
  const before = organs[index - 1];
  const after = organs[index + 1];
  if (after) return { span: { start: organ.span.start, end: after.span.start }, newText: '' };
  if (before) return { span: { start: before.span.end, end: organ.span.end }, newText: '' };
  return deleteLines(file, span);
}

/** Puts the organ first in the line of copies, or makes the line behind the signature, date and note. */
export function addToCopyTo(
  file: SourceFile,
  document: OfficialDocument,
  organ: string,
): TextEdit | undefined {
  const first = document.copyTo?.organs[0];
  if (first) return { span: { start: first.span.start, end: first.span.start }, newText: `${organ}，` };
  const last = document.annotation ?? document.date ?? document.signatures.at(-1);
  if (!last) return undefined;
  const eol = lineEndOf(file);
  const { end } = wholeLines(file, last.span);
  const gap = /[\r\n]$/.test(file.text.slice(0, end)) ? '' : eol;
  return { span: { start: end, end }, newText: `${gap}${eol}抄送：${organ}。${gap === '' ? eol : ''}` };
}
