import { readOrdinal } from './ordinals';
import type { Row } from './rows';
import type { LineMark } from './types';

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
