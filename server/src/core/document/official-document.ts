import { type AttachmentRows, splitAttachments } from './attachments';
import { buildBody } from './body';
import { findClosings } from './closings';
import { readDirective } from './directives';
import { isPageNumber } from './imprint';
import { scanMarks } from './marks';
import { branch, closeGaps, leaf, part } from './nodes';
import { readOpening } from './opening';
import type { Row } from './rows';
import { readTail } from './tail';
import type {
  Attachment,
  BodyBlock,
  Directive,
  DocumentNode,
  Mark,
  NodeKind,
  OfficialDocument,
  Span,
} from './types';

/** Reads one document out of its rows. */

/** An attachment of an attachment is read; one of that is plain text. */
const MAX_DEPTH = 2;

export interface DocumentRequest {
  readonly source: string;
  readonly rows: readonly Row[];
  /** The document's span: it takes in the blank space at both ends. */
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** 0 for a document of the file, 1 for its attachment … */
  readonly depth: number;
  /** The header of a piece of a compilation. */
  readonly header?: { readonly row: Row; readonly label: number };
  readonly preface?: readonly Row[];
  /** Whether a second document may begin behind this one's tail. */
  readonly mayEnd?: boolean;
}

/** What was read, and the rows of the next document when a second one begins in the same rows. */
export interface DocumentResult {
  readonly document: OfficialDocument;
  readonly rest: readonly Row[];
}

export function readDocument(request: DocumentRequest): DocumentResult {
  const { source } = request;
  const nodes: DocumentNode[] = [];
  const marks: Mark[] = [];
  const directives: Directive[] = [];
  const content: Row[] = [];
  for (const row of request.preface ?? []) {
    if (row.kind === 'line') nodes.push(leaf(source, 'collectionHeader', row.start, row.end));
    else sortAway(source, row, nodes, directives);
  }
  for (const row of request.rows) if (!sortAway(source, row, nodes, directives)) content.push(row);
  const opening = readOpening(source, content, request.header, nodes);
  const tail = readTail(source, opening.body, 0);
  const body = buildBody(source, opening.body.slice(0, tail.bodyEnd), opening.titleHashes);
  for (const node of body.blocks) nodes.push(node);
  for (const node of tail.nodes) nodes.push(node);
  for (const node of nodes) {
    if (!MARKED.has(node.kind)) continue;
    for (const mark of scanMarks(source, node.span.start, node.span.end)) marks.push(mark);
  }
  for (const mark of body.marks) marks.push(mark);
  marks.sort((a, b) => a.span.start - b.span.start);

  const behindStart = opening.body[tail.next]?.start ?? request.end;
  const behind = readBehind(request, behindStart, opening.parts.title?.plain ?? '');
  for (const node of behind.nodes) nodes.push(node);
  const end = behind.rest[0]?.lineStart ?? request.end;
  const inside = behind.attachments.length > 0 || behind.rest.length > 0 ? behind.start : request.end;
  const own = inOrder(nodes.filter(({ kind, span }) => kind === 'attachment' || span.start < inside));
  const document: OfficialDocument = {
    kind: 'document',
    span: { start: request.start, end },
    text: source.slice(request.start, end),
    children: closeGaps(source, request.start, end, own, true),
    index: request.index,
    ...opening.parts,
    body: body.blocks,
    paragraphs: body.paragraphs,
    headings: body.headings,
    closings: findClosings(source, body.paragraphs, body.marks),
    ...tail.parts,
    attachments: behind.attachments,
    trailing: behind.trailing,
    bodySpan: bodySpan(body.blocks, inside),
    marks,
    definitions: body.definitions,
    directives: directives.filter(({ span }) => span.start < inside),
  };
  return { document, rest: behind.rest };
}

/**
 * The nodes by start. A comment between the lines of a title, of a list of attachments … lies inside that
 * node's text and is left out: a place in the tree is held once.
 */
function inOrder(nodes: readonly DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = [];
  let end = -1;
  for (const node of [...nodes].sort((a, b) => a.span.start - b.span.start)) {
    if (node.span.start < end) continue;
    result.push(node);
    end = node.span.end;
  }
  return result;
}

function bodySpan(blocks: readonly BodyBlock[], end: number): Span {
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  return first === undefined || last === undefined
    ? { start: end, end }
    : { start: first.span.start, end: last.span.end };
}

interface Behind {
  /** Where the attachments or the next document begin. */
  readonly start: number;
  readonly nodes: readonly DocumentNode[];
  readonly trailing: readonly BodyBlock[];
  readonly attachments: readonly Attachment[];
  /** The rows of the next document. */
  readonly rest: readonly Row[];
}

/** Reads what stands from `start` on, behind the tail: page numbers, then attachments or another document. */
function readBehind(request: DocumentRequest, start: number, title: string): Behind {
  const { source, depth } = request;
  let rows = request.rows.filter((row) => row.start >= start);
  let count = 0;
  while (count < rows.length && isPageNumber(rows[count]!)) count++;
  const trailing = buildBody(source, rows.slice(0, count), 0).blocks;
  rows = rows.slice(count);
  const first = rows[0];
  if (first === undefined)
    return { start: request.end, nodes: trailing, trailing, attachments: [], rest: [] };
  if (depth >= MAX_DEPTH) {
    const content = rows.filter(isContent);
    const blocks = [...trailing, ...buildBody(source, content, 0).blocks];
    return { start: request.end, nodes: blocks, trailing: blocks, attachments: [], rest: [] };
  }
  if (request.mayEnd === true && startsDocument(source, rows, title))
    return { start: first.start, nodes: trailing, trailing, attachments: [], rest: rows };
  const attachments = splitAttachments(rows).map((piece) => readAttachment(request, piece));
  return { start: first.start, nodes: [...trailing, ...attachments], trailing, attachments, rest: [] };
}

function isContent(row: Row): boolean {
  return row.kind !== 'comment' && row.kind !== 'frontMatter' && row.kind !== 'separator';
}

/** A title that sends another paper on: what follows its date is that paper. */
const SENDS_ON = /印发|转发|批转|公布|发布|下发|颁发|颁布|令|报送|呈报|上报|报请|提请/;

/** Whether the rows behind a document's date are a second document, not an enclosure: title and addressee of its own. */
function startsDocument(source: string, rows: readonly Row[], previousTitle: string): boolean {
  if (SENDS_ON.test(previousTitle)) return false;
  const opening = readOpening(source, rows.filter(isContent), undefined, []);
  const { title, header, recipients, salutation } = opening.parts;
  if (title?.genreWord === undefined) return false;
  return recipients !== undefined || salutation !== undefined || header.documentNumbers.length > 0;
}

function readAttachment(request: DocumentRequest, piece: AttachmentRows): Attachment {
  const { source } = request;
  const first = piece.rows[0];
  const last = piece.rows[piece.rows.length - 1];
  const labelled = piece.label;
  const start = labelled?.row.start ?? first!.start;
  const documentStart = first?.start ?? labelled!.end;
  const end = last?.end ?? labelled!.end;
  const inner = {
    source,
    rows: piece.rows,
    start: documentStart,
    end,
    index: request.index,
    depth: request.depth + 1,
  };
  const { document } = readDocument(inner);
  const label = labelled === undefined ? undefined : leaf(source, 'text', labelled.row.start, labelled.end);
  const children = label === undefined ? [document] : [label, document];
  return {
    ...branch(source, 'attachment', start, end, children),
    ...(label === undefined ? {} : { label: part(source, label.span.start, label.span.end) }),
    ...(piece.number === undefined ? {} : { number: piece.number }),
    document,
  };
}

/** Takes a row that is no content: comments and front matter become nodes, separators are left to the gaps. */
function sortAway(source: string, row: Row, nodes: DocumentNode[], directives: Directive[]): boolean {
  if (row.kind === 'separator') return true;
  if (row.kind !== 'comment' && row.kind !== 'frontMatter') return false;
  nodes.push(leaf(source, row.kind, row.start, row.end));
  const directive = readDirective(row);
  if (directive !== undefined) directives.push(directive);
  return true;
}

/** Blocks outside the body whose marks count; the body brings its own. */
const MARKED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'title',
  'titleNote',
  'byline',
  'recipients',
  'salutation',
  'attachmentNote',
  'annotation',
  'copyTo',
  'signature',
]);
