import { type Line, scanLines } from './lines';
import type { LineMark } from './types';

/**
 * A row is the smallest thing that the grammar of a document looks at: a line of text, or a block that is
 * taken as a whole.
 */
export type RowKind = 'line' | 'table' | 'code' | 'blockQuote' | 'comment' | 'frontMatter' | 'separator';

export interface Row {
  readonly kind: RowKind;
  readonly lineStart: number;
  /** The content, indents at its two ends left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blankBefore: boolean;
  /** What the file's styles say of the line. */
  readonly mark?: LineMark;
}

const SEPARATOR = /^[─━—－_＿=＝*﹡＊\-–―]{3,}$/;
const FENCE = /^(`{3,}|~{3,})/;
const LIST_MARKER = /^[-*+] +(?=\S)/;
/** A longer line is prose, tabs or not. */
const MAX_TABLE_LINE = 4000;

export function scanRows(source: string): Row[] {
  const lines = scanLines(source);
  const rows: Row[] = [];
  let i = frontMatterEnd(source, lines);
  if (i > 0) rows.push(makeRow(source, 'frontMatter', lines[0]!, lines[i - 1]!.end));
  /** Fences that are known to have no partner below. */
  const openFences = new Set<string>();
  let commentsClosed = true;
  while (i < lines.length) {
    const line = lines[i]!;
    const first = source.charAt(line.start);
    if (first === '<' && commentsClosed && source.startsWith('<!--', line.start)) {
      const close = source.indexOf('-->', line.start + 4);
      if (close < 0) {
        commentsClosed = false;
      } else {
        i = pushComment(source, lines, i, close + 3, rows);
        continue;
      }
    }
    const end = blockEnd(source, lines, i, first, openFences);
    if (end !== undefined) {
      rows.push(makeRow(source, end.kind, line, lines[end.next - 1]!.end));
      i = end.next;
      continue;
    }
    pushLine(source, line, rows);
    i++;
  }
  return rows;
}

/** The row for the rest of a line that begins at `start`. */
export function restOfRow(source: string, row: Row, start: number): Row {
  return { ...row, start, text: source.slice(start, row.end) };
}

function makeRow(source: string, kind: RowKind, line: Line, end: number): Row {
  return {
    kind,
    lineStart: line.lineStart,
    start: line.start,
    end,
    text: source.slice(line.start, end),
    blankBefore: line.blankBefore,
  };
}

function pushLine(source: string, line: Line, rows: Row[]): void {
  const row = makeRow(source, 'line', line, line.end);
  const { text } = row;
  if (SEPARATOR.test(text)) {
    rows.push({ ...row, kind: 'separator' });
    return;
  }
  const open = text.endsWith('-->') ? text.lastIndexOf('<!--') : -1;
  if (open > 0) {
    const content = text.slice(0, open).trimEnd();
    rows.push({ ...row, end: row.start + content.length, text: content });
    rows.push({
      ...row,
      kind: 'comment',
      start: row.start + open,
      text: text.slice(open),
      blankBefore: false,
    });
    return;
  }
  const marker = LIST_MARKER.exec(text.slice(0, 40))?.[0].length ?? 0;
  rows.push(marker === 0 ? row : restOfRow(source, row, row.start + marker));
}

/** Adds the comment that ends at `end`, and what stands behind it on its last line. Returns the next line's index. */
function pushComment(
  source: string,
  lines: readonly Line[],
  index: number,
  end: number,
  rows: Row[],
): number {
  rows.push(makeRow(source, 'comment', lines[index]!, end));
  let i = index;
  while (i < lines.length && lines[i]!.end < end) i++;
  const last = lines[i]!;
  if (last.end > end) {
    const rest = source.slice(end, last.end);
    const start = last.end - rest.trimStart().length;
    if (start < last.end)
      pushLine(source, { lineStart: end, start, end: last.end, blankBefore: false }, rows);
  }
  return i + 1;
}

function blockEnd(
  source: string,
  lines: readonly Line[],
  index: number,
  first: string,
  openFences: Set<string>,
): { kind: RowKind; next: number } | undefined {
  const line = lines[index]!;
  if (first === '`' || first === '~') {
    const fence = FENCE.exec(source.slice(line.start, line.start + 12))?.[1];
    if (fence !== undefined && !openFences.has(fence)) {
      for (let i = index + 1; i < lines.length; i++) {
        if (source.startsWith(fence, lines[i]!.start)) return { kind: 'code', next: i + 1 };
      }
      openFences.add(fence);
    }
    return undefined;
  }
  if (first === '>') {
    return { kind: 'blockQuote', next: runEnd(lines, index, (next) => source.charAt(next.start) === '>') };
  }
  if (isPipeRow(source, line)) {
    return { kind: 'table', next: runEnd(lines, index, (next) => isPipeRow(source, next)) };
  }
  if (!hasTab(source, line)) return undefined;
  const next = runEnd(lines, index, (other) => hasTab(source, other));
  return next > index + 1 ? { kind: 'table', next } : undefined;
}

/** The index behind the run of adjacent lines that begins at `index` and goes on while `belongs` holds. */
function runEnd(lines: readonly Line[], index: number, belongs: (line: Line) => boolean): number {
  let i = index + 1;
  while (i < lines.length && !lines[i]!.blankBefore && belongs(lines[i]!)) i++;
  return i;
}

function isPipeRow(source: string, line: Line): boolean {
  return (
    source.charAt(line.start) === '|' && source.charAt(line.end - 1) === '|' && line.end - line.start > 2
  );
}

function hasTab(source: string, line: Line): boolean {
  return line.end - line.start <= MAX_TABLE_LINE && source.slice(line.start, line.end).includes('\t');
}

/** How many lines the front matter at the head of the file takes; 0 when there is none. */
function frontMatterEnd(source: string, lines: readonly Line[]): number {
  const at = (i: number): string => {
    const line = lines[i]!;
    return source.slice(line.start, Math.min(line.end, line.start + 200));
  };
  if (lines.length < 3 || at(0) !== '---' || lines[0]!.blankBefore) return 0;
  const limit = Math.min(lines.length, 100);
  for (let i = 1; i < limit; i++) {
    const text = at(i);
    if (text === '---' || text === '...') return i > 1 ? i + 1 : 0;
    if (!/^(?:[\w\u4e00-\u9fff-]+\s*[:：]|#|- |\s)/.test(text)) return 0;
  }
  return 0;
}
