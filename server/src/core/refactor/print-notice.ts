/** Makes a plan, a scheme or a set of rules the enclosure of a notice: 关于印发《…》的通知. */
import type { DocumentNode, OfficialDocument, SourceFile, Span } from '../document/types';
import { bodyIndent, deleteLines, lineEndOf, wholeLines } from '../edits';
import type { Fix, TextEdit } from '../findings';
import { issuerOf } from './change-genre';

/** What the plan may end with that now belongs to the notice. */
const OF_THE_COVER = /^特此通知|^请.{0,8}(?:遵照|贯彻|参照)?.{0,4}执行$/;

/**
 * The fix: the title becomes 关于印发《…》的通知, a sentence that issues the paper stands behind the recipients, the
 * signature and the date move up to it, and the paper follows with its own title. Undefined without a title.
 */
export function printNoticeFix(
  file: SourceFile,
  document: OfficialDocument,
  preferred?: boolean,
): Fix | undefined {
  const { title } = document;
  const name = title?.plain.replaceAll('《', '〈').replaceAll('》', '〉');
  const first = title?.lines[0];
  const last = title?.lines.at(-1);
  if (!title || !name || !first || !last) return undefined;
  const eol = lineEndOf(file);
  const signed: DocumentNode[] = [...document.signatures, ...(document.date ? [document.date] : [])];
  const lines = [
    ...(document.recipients ? [] : [`〔主送机关〕：${eol}`]),
    `${bodyIndent(file, document) || '　　'}现将《${name}》印发给你们，请结合实际认真贯彻执行。${eol}`,
    ...(signed.length === 0 ? [] : [eol, ...signed.map((node) => `${lineOf(file, node)}${eol}`)]),
    eol,
    `${file.text.slice(first.span.start, last.span.end)}${eol}`,
  ];
  const head = document.recipients ?? document.titleNote ?? title;
  const { end } = wholeLines(file, head.span);
  const atLineEnd = /[\r\n]$/.test(file.text.slice(0, end));
  const edits: TextEdit[] = [
    {
      span: { start: first.span.start, end: last.span.end },
      newText: `${issuerOf(document)?.text ?? ''}关于印发《${name}》的通知`,
    },
    { span: { start: end, end }, newText: `${atLineEnd ? '' : eol}${lines.join('')}` },
    ...deletions(file, [...closingLines(document), ...signed]),
  ];
  return {
    title: '改为“关于印发《…》的通知”',
    kind: 'refactor',
    edits: edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    ...(preferred === undefined ? {} : { preferred }),
  };
}

/**
 * Takes the blocks out with their lines. Two that follow each other become one edit: the last line of a file without a
 * line end takes the line end before it, which is the other's.
 */
function deletions(file: SourceFile, nodes: readonly DocumentNode[]): TextEdit[] {
  const spans = nodes.map((node) => deleteLines(file, node.span).span).sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined.map((span) => ({ span, newText: '' }));
}

function lineOf(file: SourceFile, node: DocumentNode): string {
  const { start, end } = wholeLines(file, node.span);
  return file.text.slice(start, end).replace(/(?<![\r\n])[\r\n]+$/, '');
}

/** Closing formulae with a paragraph of their own that speak for the notice and not for the paper. */
function closingLines(document: OfficialDocument): DocumentNode[] {
  const alone = document.closings.filter(
    ({ formula, ownParagraph, paragraph }) =>
      ownParagraph && OF_THE_COVER.test(formula) && paragraph.sentences.length === 1,
  );
  return alone.map(({ paragraph }) => paragraph);
}
