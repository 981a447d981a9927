import type { Row } from './rows';

/** Divides a file that holds several pieces, each under a line 第一篇：……. */

/** 第一篇： 第1篇: 篇一： 范文一： 【第一篇】, with the title behind it or not. */
const HEADER =
  /^(?:#{1,6}[ \t]+)?(?:\*\*)?[【[]?(?:第\s?(?:[一二三四五六七八九十]{1,3}|\d{1,3})\s?篇|(?:篇|范文|例文)\s?(?:[一二三四五六七八九十]{1,3}|\d{1,3}))(?:[】\]][：:]?|\s?[：:])\s*/;
const MAX_HEADER = 80;
/** The last piece holds all that is left: a compilation has not more. */
const MAX_PIECES = 1000;
/** Lines before the first header: a name for the whole, a word of introduction. */
const MAX_PREFACE = 6;

export interface Piece {
  readonly rows: readonly Row[];
  /** The header's row and the length of 第一篇： with the space behind it; undefined when the file is no compilation. */
  readonly header?: { readonly row: Row; readonly label: number };
  /** Rows above the first header. */
  readonly preface: readonly Row[];
}

function headerLabel(row: Row): number | undefined {
  if (row.kind !== 'line' || row.text.length > MAX_HEADER) return undefined;
  const match = HEADER.exec(row.text);
  if (match === null || /[。；]$/.test(row.text)) return undefined;
  return match[0].length;
}

/** The pieces of a file, at least one. A single header below the top of the file makes no compilation. */
export function splitPieces(rows: readonly Row[]): Piece[] {
  const headers: { index: number; label: number }[] = [];
  for (let index = 0; index < rows.length && headers.length < MAX_PIECES; index++) {
    const label = headerLabel(rows[index]!);
    if (label !== undefined) headers.push({ index, label });
  }
  const first = headers[0];
  const contentBefore = first === undefined ? 0 : countLines(rows.slice(0, Math.min(first.index, 40)));
  if (first === undefined || (headers.length === 1 && contentBefore > 0) || contentBefore > MAX_PREFACE) {
    return [{ rows, preface: [] }];
  }
  return headers.map(({ index, label }, i) => ({
    header: { row: rows[index]!, label },
    rows: rows.slice(index + 1, headers[i + 1]?.index ?? rows.length),
    preface: i === 0 ? rows.slice(0, index) : [],
  }));
}

function countLines(rows: readonly Row[]): number {
  return rows.filter((row) => row.kind === 'line').length;
}
