import { readOrdinal } from './ordinals';
import type { Row } from './rows';

/**
 * What a format that has styles says of a line, where the text alone may be read otherwise. It takes nothing away: a line
 * without a mark is read by its words.
 */
export interface LineMark {
  /** An offset in the line. */
  readonly start: number;
  readonly role: 'title' | 'heading';
  /** Of a heading, from 1 for those right below the title. */
  readonly level: number;
}

/** The rows with their marks; both are in the order of the text. */
export function withMarks(rows: readonly Row[], marks: readonly LineMark[]): readonly Row[] {
  if (marks.length === 0) return rows;
  let next = 0;
  return rows.map((row): Row => {
    while (next < marks.length && marks[next]!.start < row.lineStart) next++;
    const mark = marks[next];
    return mark && mark.start < row.end && row.kind === 'line' ? { ...row, mark } : row;
  });
}

/** How many rows from `index` on are marked as the title. */
export function markedTitleRows(rows: readonly Row[], index: number): number {
  let count = 0;
  while (rows[index + count]?.mark?.role === 'title') count++;
  // 一、 in the style of a title is a heading all the same.
  return count > 0 && readOrdinal(rows[index]!.text) === undefined ? count : 0;
}
