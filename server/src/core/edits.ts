/** Building and applying text edits. Spans are of the file, in UTF-16 code units. */
import type { Closing, OfficialDocument, SourceFile, Span } from './document/types';
import type { Fix, FixKind, TextEdit } from './findings';

/**
 * Applies edits to the text. Edits may come in any order; those that overlap an earlier one are left out, so
 * no character is lost to a clash.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, newText } of sorted) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/**
 * The edits of several fixes for one pass over the text. A fix goes in whole or, where one of its edits would
 * clash with an earlier fix, not at all: half a pair of marks is worse than none.
 */
export function joinFixes(fixes: readonly Fix[]): TextEdit[] {
  /** In order of their places, none overlapping another. */
  const taken: TextEdit[] = [];
  for (const { edits } of fixes) {
    const places = edits.map(({ span }) => placeAmong(taken, span.start));
    const clashes = edits.some((edit, index) => {
      const place = places[index]!;
      return [taken[place - 1], taken[place]].some((other) => other !== undefined && clash(edit, other));
    });
    if (!clashes) for (const edit of edits) taken.splice(placeAmong(taken, edit.span.start), 0, edit);
  }
  return taken;
}

/** The index of the first edit that begins behind `start`. */
function placeAmong(sorted: readonly TextEdit[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two insertions at one place clash too: which comes first would be chance. */
function clash({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

export function replaceFix(title: string, span: Span, newText: string, kind: FixKind = 'suggest'): Fix {
  return { title, kind, edits: [{ span, newText }] };
}

/** The line end that the file uses: that of its first line, \n when it has one line. */
export function lineEndOf(file: SourceFile): string {
  return /\r\n|\n|\r/.exec(file.text)?.[0] ?? '\n';
}

/** The full line or lines that hold `span`: indent before it and the line end behind it included. */
export function wholeLines(file: SourceFile, span: Span): Span {
  const { text } = file;
  let { start, end } = span;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { start, end };
}

/** Deletes a block with its line; when it is the file's last line, the line end before it goes instead. */
export function deleteLines(file: SourceFile, span: Span): TextEdit {
  const lines = wholeLines(file, span);
  if (lines.end === file.text.length && !/[\r\n]$/.test(file.text.slice(lines.start, lines.end))) {
    const before = /\r\n$|\n$|\r$/.exec(file.text.slice(0, lines.start));
    return { span: { start: lines.start - (before?.[0].length ?? 0), end: lines.end }, newText: '' };
  }
  return { span: lines, newText: '' };
}

/** Deletes a closing formula: its whole line where it is all that stands there, else the formula alone. */
export function deleteClosing(file: SourceFile, { span, ownParagraph, paragraph }: Closing): TextEdit {
  const alone = ownParagraph && paragraph.span.start === span.start && paragraph.span.end === span.end;
  if (!alone) return { span, newText: '' };
  const edit = deleteLines(file, paragraph.span);
  // Between two blank lines one of them goes too.
  const before = /\n[ \t\u3000\r]*\n$|\r[ \t\u3000]*\r$/.test(file.text.slice(0, edit.span.start));
  const after = /^[ \t\u3000]*(?:\r\n|\n|\r)/.exec(file.text.slice(edit.span.end));
  return before && after ? { ...edit, span: { ...edit.span, end: edit.span.end + after[0].length } } : edit;
}

/** The indent that the document's body paragraphs use: usually 　　, or nothing. */
export function bodyIndent(file: SourceFile, document: OfficialDocument): string {
  for (const { span } of document.paragraphs) {
    const start = wholeLines(file, { start: span.start, end: span.start }).start;
    const indent = file.text.slice(start, span.start);
    if (indent !== '') return /^[ \t\u3000\u00a0]+$/.test(indent) ? indent : '';
  }
  return '';
}

/** Inserts a paragraph on a line of its own behind the line that ends `after`. */
export function insertParagraphAfter(
  file: SourceFile,
  document: OfficialDocument,
  after: Span,
  paragraph: string,
): TextEdit {
  const eol = lineEndOf(file);
  const { end } = wholeLines(file, after);
  const indent = bodyIndent(file, document);
  const atLineEnd = /[\r\n]$/.test(file.text.slice(0, end));
  const gap = separatesByBlankLines(file, document) ? eol : '';
  const newText = atLineEnd ? `${gap}${indent}${paragraph}${eol}` : `${eol}${gap}${indent}${paragraph}`;
  return { span: { start: end, end }, newText };
}

/** Inserts a paragraph on a line of its own before the line that begins `before`. */
export function insertParagraphBefore(
  file: SourceFile,
  document: OfficialDocument,
  before: Span,
  paragraph: string,
): TextEdit {
  const eol = lineEndOf(file);
  const { start } = wholeLines(file, { start: before.start, end: before.start });
  const gap = separatesByBlankLines(file, document) ? eol : '';
  return { span: { start, end: start }, newText: `${bodyIndent(file, document)}${paragraph}${eol}${gap}` };
}

/** Inserts a paragraph as the body's last, before a closing formula that has a paragraph of its own. */
export function insertAtBodyEnd(
  file: SourceFile,
  document: OfficialDocument,
  paragraph: string,
): TextEdit | undefined {
  const lastBlock = document.body.at(-1);
  if (!lastBlock) return undefined;
  const closing = document.closings.find(({ ownParagraph }) => ownParagraph);
  return closing
    ? insertParagraphBefore(file, document, closing.paragraph.span, paragraph)
    : insertParagraphAfter(file, document, lastBlock.span, paragraph);
}

/** Whether the body's paragraphs have a blank line between them, as in Markdown. */
function separatesByBlankLines(file: SourceFile, document: OfficialDocument): boolean {
  const [first, second] = document.body;
  if (!first || !second) return false;
  return /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(file.text.slice(first.span.end, second.span.start));
}
