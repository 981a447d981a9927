import { GENRES, genreByTitleWord } from '@biganzi/shared';
import { isDate } from './dates';
import { finishHeader, isNumberLine, newHeader, readHeaderRow } from './header';
import { leaf } from './nodes';
import { isPostAndName } from './organs';
import {
  isRecipientsLine,
  isSalutationLine,
  isSurelySpoken,
  recipientsNode,
  runInSalutation,
  salutationNode,
} from './recipients';
import { type Row, restOfRow } from './rows';
import { type FoundTitle, isDraftMark, readTitle } from './title';
import {
  isOrganByline,
  isPassedNote,
  type NoteKind,
  noteKind,
  noteNode,
  untitledByline,
} from './title-notes';
import type { DocumentNode, OfficialDocument, Recipients, Salutation, Title } from './types';

/** Everything above the body: 版头, title, notes under it, recipients or salutation. */

export type OpeningParts = Pick<
  OfficialDocument,
  'header' | 'title' | 'titleNote' | 'byline' | 'recipients' | 'salutation'
>;

export interface Opening {
  readonly parts: OpeningParts;
  /** The # of the title; 0 in plain text. */
  readonly titleHashes: number;
  /** The rows of the body and all below it. */
  readonly body: readonly Row[];
}

/** The line 第一篇：…… above a piece of a compilation; undefined when the file is none. */
type PieceHeader = { readonly row: Row; readonly label: number } | undefined;

interface Reader {
  readonly source: string;
  readonly nodes: DocumentNode[];
  readonly header: ReturnType<typeof newHeader>;
  title?: Title;
  titleHashes: number;
  titleNote?: DocumentNode;
  byline?: DocumentNode;
  recipients?: Recipients;
  salutation?: Salutation;
}

const MAX_HEADER_ROWS = 12;
const MAX_NOTE_ROWS = 8;
/** Words at the end of the titles of what is spoken; a bracketed date below them is the speech's. */
const SPOKEN = /讲话|发言|致辞|致词|演讲|主持|报告|贺信|述职|汇报|体会|感悟|交流/;

/**
 * Reads the opening of `rows`, which hold no comments, and adds its nodes to `nodes`. `header` is the
 * line 第一篇：…… above a piece of a compilation: it serves as the title when the piece has no other.
 */
export function readOpening(
  source: string,
  rows: readonly Row[],
  header: PieceHeader,
  nodes: DocumentNode[],
): Opening {
  const reader: Reader = { source, nodes, header: newHeader(), titleHashes: 0 };
  let i = 0;
  while (
    i < MAX_HEADER_ROWS &&
    i < rows.length &&
    readHeaderRow(source, rows[i]!, rows[i + 1], reader.header, nodes)
  )
    i++;
  i = readTitleRows(reader, rows, i, header);
  i = readNotes(reader, rows, i);
  const body = readAddress(reader, rows, i);
  const { title, titleHashes, titleNote, byline, recipients, salutation } = reader;
  const parts = {
    header: finishHeader(reader.header),
    ...(title === undefined ? {} : { title }),
    ...(titleNote === undefined ? {} : { titleNote }),
    ...(byline === undefined ? {} : { byline }),
    ...(recipients === undefined ? {} : { recipients }),
    ...(salutation === undefined ? {} : { salutation }),
  };
  return { parts, titleHashes, body };
}

function readTitleRows(reader: Reader, rows: readonly Row[], index: number, header: PieceHeader): number {
  const { source, nodes } = reader;
  const draft = rows[index];
  if (draft !== undefined && isDraftMark(draft.text) && readTitle(source, rows, index + 1) !== undefined) {
    reader.titleNote = noteNode(source, 'titleNote', draft, draft);
    nodes.push(reader.titleNote);
    return readTitleRows(reader, rows, index + 1, header);
  }
  const passed = draft !== undefined && reader.titleNote === undefined && isPassedNote(draft);
  if (passed) return readPassedNote(reader, rows, index, header);
  const found = readTitle(source, rows, index);
  if (header !== undefined) {
    const { row, label } = header;
    const own =
      found === undefined && label < row.text.length
        ? titleOfHeader(source, row, label, rows[index])
        : undefined;
    const end = own === undefined ? row.end : row.start + row.text.slice(0, label).trimEnd().length;
    nodes.push(leaf(source, 'collectionHeader', row.start, end));
    if (own !== undefined) setTitle(reader, own);
  }
  if (found === undefined) return index;
  setTitle(reader, found);
  return index + found.count;
}

/** A 题注 with no title above it, over one or several lines; a title below it must name its genre. */
function readPassedNote(reader: Reader, rows: readonly Row[], index: number, header: PieceHeader): number {
  let end = index + 1;
  while (
    end < rows.length &&
    end - index < MAX_NOTE_ROWS &&
    noteKind(rows[end]!, 'titleNote', false) === 'titleNote'
  )
    end++;
  reader.titleNote = noteNode(reader.source, 'titleNote', rows[index]!, rows[end - 1]!);
  reader.nodes.push(reader.titleNote);
  if (readTitle(reader.source, rows, end)?.title.genreWord !== undefined)
    return readTitleRows(reader, rows, end, header);
  if (header !== undefined) readTitleRows(reader, [], 0, header);
  return end;
}

/** 第四篇:如何做好…… with no title below: what stands behind the colon is the title. */
function titleOfHeader(
  source: string,
  row: Row,
  label: number,
  below: Row | undefined,
): FoundTitle | undefined {
  const rest = restOfRow(source, row, row.start + label);
  const filler: Row = { ...rest, text: '正文。' };
  return (
    readTitle(source, [rest, below === undefined ? filler : below], 0) ?? readTitle(source, [rest, filler], 0)
  );
}

function setTitle(reader: Reader, found: FoundTitle): void {
  reader.title = found.title;
  reader.titleHashes = found.hashes;
  reader.nodes.push(found.title);
  if (found.number !== undefined) reader.header.documentNumbers.push(found.number);
  if (found.behind === undefined) return;
  reader.header.documentNumbers.push(found.behind);
  reader.nodes.push(found.behind);
}

/** Whether a date below the title says when it was spoken or written, not when it was passed. */
function isSpoken({ genreWord, plain }: Title): boolean {
  if (genreWord === undefined || SPOKEN.test(plain)) return true;
  const genre = genreByTitleWord(genreWord.text.replace(/\s+/g, ''));
  return genre === undefined || GENRES[genre].family === 'office';
}

/** The number, notes and byline below the title. */
function readNotes(reader: Reader, rows: readonly Row[], index: number): number {
  const { source, nodes, header } = reader;
  if (reader.title === undefined) return readUntitledByline(reader, rows, index);
  const spoken = isSpoken(reader.title);
  let i = index;
  let previous: NoteKind | undefined;
  let first = i;
  const flush = (): void => {
    if (previous === undefined) return;
    const node = noteNode(source, previous, rows[first]!, rows[i - 1]!);
    if (previous === 'titleNote') reader.titleNote ??= node;
    else reader.byline ??= node;
    nodes.push(node);
    previous = undefined;
  };
  while (i < rows.length && i - index < MAX_NOTE_ROWS) {
    const row = rows[i]!;
    const kind = noteKind(row, previous, spoken) ?? (isOrganByline(row, rows[i + 1]) ? 'byline' : undefined);
    if (kind === undefined) {
      flush();
      if (row.kind !== 'line' || !readHeaderRow(source, row, rows[i + 1], header, nodes)) break;
      i++;
      continue;
    }
    if (kind !== previous) {
      flush();
      previous = kind;
      first = i;
    }
    i++;
  }
  flush();
  return i;
}

/**
 * What stands above a text without a title: the speaker over the salutation (国务院总理 李克强 / 各位代表：), organs
 * with the date.
 */
function readUntitledByline(reader: Reader, rows: readonly Row[], index: number): number {
  const row = rows[index];
  const next = rows[index + 1];
  if (row === undefined || next === undefined || row.kind !== 'line' || next.kind !== 'line') return index;
  const organs = untitledByline(rows, index);
  if (organs > 0) {
    reader.byline = noteNode(reader.source, 'byline', row, rows[index + organs - 1]!);
    reader.nodes.push(reader.byline);
    return index + organs;
  }
  if (!isPostAndName(row.text) || !isSalutationLine(next.text)) return index;
  reader.byline = noteNode(reader.source, 'byline', row, row);
  reader.nodes.push(reader.byline);
  return index + 1;
}

/** Recipients or a salutation at `index`. Answers the rows of the body. */
function readAddress(reader: Reader, rows: readonly Row[], index: number): readonly Row[] {
  const { source, nodes } = reader;
  const row = rows[index];
  if (row === undefined || row.kind !== 'line') return rows.slice(index);
  const spoken = isSalutationLine(row.text);
  if (spoken && !isWrittenTo(row.text, reader.title)) {
    reader.salutation = addSalutation(reader, row.start, row.end);
    return rows.slice(index + 1);
  }
  const last = spoken ? index : recipientsEnd(rows, index, reader.title !== undefined);
  if (last !== undefined) {
    reader.recipients = recipientsNode(source, row.start, rows[last]!.end);
    nodes.push(reader.recipients);
    return rows.slice(last + 1);
  }
  const colon = runInSalutation(row.text);
  if (colon === undefined) return rows.slice(index);
  reader.salutation = addSalutation(reader, row.start, row.start + colon);
  const rest = row.text.slice(colon);
  const start = row.end - rest.trimStart().length;
  return [restOfRow(source, row, start), ...rows.slice(index + 1)];
}

/** 全体职工： under a 通知 names who must act: recipients, whatever a speech would make of it. */
function isWrittenTo(text: string, title: Title | undefined): boolean {
  return title !== undefined && !isSpoken(title) && !isSurelySpoken(text);
}

/** A salutation, with the speaker cut off that was pasted onto its line: 国务院总理周恩来各位代表：. */
function addSalutation(reader: Reader, start: number, end: number): Salutation {
  const { source, nodes } = reader;
  const text = source.slice(start, end);
  const fused =
    /^(?=.{0,24}(?:总理|主席|市长|省长|县长|区长|镇长|乡长|书记|主任)).{3,30}?(?=各位代表|各位委员|同志们)/.exec(
      text,
    );
  const from = fused === null ? start : start + fused[0].length;
  if (fused !== null && !/[，、：]/.test(fused[0])) {
    const byline = leaf(source, 'byline', start, start + fused[0].trimEnd().length);
    reader.byline ??= byline;
    nodes.push(byline);
    const node = salutationNode(source, from, end);
    nodes.push(node);
    return node;
  }
  const node = salutationNode(source, start, end);
  nodes.push(node);
  return node;
}

/** The last row of the recipients that begin at `index`, or undefined. A long list may be broken over lines. */
function recipientsEnd(rows: readonly Row[], index: number, afterTitle: boolean): number | undefined {
  const first = rows[index]!;
  if (/[：:]$/.test(first.text)) return isRecipientsLine(first.text, afterTitle) ? index : undefined;
  let joined = first.text;
  for (
    let i = index + 1;
    i < Math.min(rows.length, index + 4) && /[、，,]$|[^。；！？：:]$/.test(joined);
    i++
  ) {
    const row = rows[i]!;
    if (row.kind !== 'line' || row.blankBefore || row.text.length > 200 || isNumberLine(row.text)) break;
    joined += row.text;
    if (
      /[：:]$/.test(row.text) &&
      isRecipientsLine(joined, afterTitle) &&
      isRecipientsLine(`${first.text.replace(/[、，,]$/, '')}：`, true)
    )
      return i;
  }
  const below = rows[index + 1];
  if (below === undefined || below.kind !== 'line' || isDate(below.text)) return undefined;
  // Without a mark at its end the line must stand over prose: a signature and a list of names look the same.
  const addressed =
    /[，,。；;、.]$/.test(first.text) || below.text.length > 12 || /[。；：！？]$/.test(below.text);
  return afterTitle && addressed && isRecipientsLine(first.text, true) ? index : undefined;
}
