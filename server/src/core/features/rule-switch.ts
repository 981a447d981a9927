/**
 * The comments by which a writer turns a rule off in the file itself: `<!-- biganzi-disable-next-line id -->` above
 * the line of a finding, `<!-- biganzi-disable-file id -->` at the top. A comment that stands there already takes the
 * id in; no other text is touched.
 */
import type { Directive, OfficialDocument, SourceFile, Span } from '../document/types';
import { lineEndOf, wholeLines } from '../edits';
import type { TextEdit } from '../findings';

/** Turns the rule off for the line on which `span` begins. */
export function switchOffLine(file: SourceFile, span: Span, rule: string): TextEdit {
  const line = wholeLines(file, { start: span.start, end: span.start });
  const above = directivesOf(file).find(
    ({ kind, span: { end } }) =>
      kind === 'disable-next-line' && end <= line.start && file.text.slice(end, line.start).trim() === '',
  );
  if (above !== undefined && above.values.length > 0) return withRule(file, above, rule);
  const at = Math.max(line.start, topOf(file));
  return { span: { start: at, end: at }, newText: comment('disable-next-line', rule, file) };
}

/** Turns the rule off for the whole file. The comment stands below front matter and a genre that the file names. */
export function switchOffFile(file: SourceFile, rule: string): TextEdit {
  const known = directivesOf(file).find(({ kind, values }) => kind === 'disable-file' && values.length > 0);
  if (known !== undefined) return withRule(file, known, rule);
  const at = wholeLines(file, { start: headOf(file), end: headOf(file) }).start;
  const start = Math.max(at, topOf(file));
  return { span: { start, end: start }, newText: comment('disable-file', rule, file) };
}

function comment(kind: Directive['kind'], rule: string, file: SourceFile): string {
  return `<!-- biganzi-${kind} ${rule} -->${lineEndOf(file)}`;
}

/** The id goes behind the last that stands there; a reason stays where it is. */
function withRule(file: SourceFile, { span, values }: Directive, rule: string): TextEdit {
  const last = values.at(-1) ?? '';
  const at = span.start + file.text.slice(span.start, span.end).indexOf(last) + last.length;
  return { span: { start: at, end: at }, newText: `, ${rule}` };
}

/** Where the first line begins that is neither front matter nor a directive about the genre. */
function headOf(file: SourceFile): number {
  const [first] = file.documents;
  const block = first?.children.find(
    ({ kind, span, text }) =>
      kind !== 'frontMatter' &&
      text.trim() !== '' &&
      !first.directives.some((one) => one.kind === 'genre' && one.span.start === span.start),
  );
  return block?.span.start ?? file.text.length;
}

function directivesOf(file: SourceFile): readonly Directive[] {
  const all = ({ directives, attachments }: OfficialDocument): readonly Directive[] => [
    ...directives,
    ...attachments.flatMap((attachment) => all(attachment.document)),
  ];
  return file.documents.flatMap(all);
}

/** A byte order mark stays the first character of the file. */
function topOf(file: SourceFile): number {
  return file.text.startsWith('\uFEFF') ? 1 : 0;
}
