/** How a document is laid out on the page, so that a new paper drawn from it looks like its sister. */
import type { DocumentNode, OfficialDocument, SourceFile, Span } from '../document/types';
import { bodyIndent, lineEndOf, wholeLines } from '../edits';
import type { ReasonSource } from '../requests/request-reason';

export interface Layout {
  readonly eol: string;
  /** Before a paragraph: 　　, or nothing. */
  readonly indent: string;
  /** Line ends between two blocks: one, or two with a blank line between. */
  readonly betweenParagraphs: string;
  readonly afterTitle: string;
  readonly afterRecipients: string;
  readonly beforeSignature: string;
  readonly endsWithLineEnd: boolean;
}

/** What a new paper is drawn from. */
export interface RequestSource extends ReasonSource {
  readonly layout: Layout;
}

export function layoutOf(file: SourceFile, document: OfficialDocument): Layout {
  const eol = lineEndOf(file);
  const { body, title, recipients } = document;
  const gap = (before: Span | undefined, after: Span | undefined, otherwise: number): string =>
    eol.repeat(before && after ? lineEndsBetween(file, before, after) : otherwise);
  const gaps = body.slice(1).flatMap(({ span }, index) => {
    const before = body[index]!.span;
    const isBlank = file.text.slice(before.end, span.start).trim() === '';
    return isBlank ? [lineEndsBetween(file, before, span)] : [];
  });
  const usual = gaps.filter((count) => count > 1).length * 2 > gaps.length ? 2 : 1;
  const tail = document.attachmentNote ?? body.at(-1);
  const sign = document.signatures[0] ?? document.date;
  return {
    eol,
    indent: bodyIndent(file, document),
    betweenParagraphs: eol.repeat(usual),
    afterTitle: gap(title?.span, recipients?.span, 2),
    afterRecipients: gap(recipients?.span, body[0]?.span, usual),
    beforeSignature: gap(tail?.span, sign?.span, 2),
    endsWithLineEnd: /[\r\n]$/.test(file.text),
  };
}

/** One or two: more blank lines say nothing. */
function lineEndsBetween({ text }: SourceFile, before: Span, after: Span): number {
  const between = text.slice(before.end, after.start).match(/\r\n|\n|\r/g)?.length ?? 1;
  return Math.min(2, Math.max(1, between));
}

/** The node's line with its indent, without its line end. */
export function lineOf(file: SourceFile, node: DocumentNode): string {
  const lines = wholeLines(file, node.span);
  return file.text.slice(lines.start, lines.end).replace(/(?<![\r\n])[\r\n]+$/, '');
}

/** Signature and date as they stand, with the lines between them. */
export function signatureBlock(file: SourceFile, document: OfficialDocument, layout: Layout): string {
  const { signatures, date } = document;
  const issuer = document.title?.issuer?.text.replace(/\s/g, '');
  const lines: string[] = [];
  if (signatures.length === 0) lines.push(issuer ?? '〔发文机关署名〕');
  for (const node of signatures) {
    const line = lineOf(file, node);
    if (!lines.includes(line)) lines.push(line);
  }
  const dateLine = date ? lineOf(file, date) : '××××年×月×日';
  if (!lines.includes(dateLine)) lines.push(dateLine);
  const first = signatures.at(-1);
  const gap =
    first && date && first.span.end <= date.span.start ? lineEndsBetween(file, first.span, date.span) : 1;
  return (
    lines.slice(0, -1).join(layout.eol) +
    (lines.length > 1 ? layout.eol.repeat(gap) : '') +
    (lines.at(-1) ?? '')
  );
}
