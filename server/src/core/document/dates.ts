import { withoutSpace } from './chars';
import { leaf } from './nodes';
import { readNumber } from './numerals';
import type { DateLine } from './types';

/** Dates as lines write them: 2024年5月6日, 二〇二四年五月六日, 2024年×月×日, and the wrong 2024.5.6. */

const YEAR = '[\\d０-９〇○零Ｏ一二三四五六七八九×xXＸ*＊]{2,4}';
const SMALL = '[\\d０-９〇○零一二三四五六七八九十×xXＸ*＊]{1,3}';
const GAP = '\\s{0,4}';
const SPELT = `(${YEAR})${GAP}年${GAP}(元|${SMALL})?${GAP}月${GAP}(?:(${SMALL})${GAP}日?|日)?`;
const NUMERIC = `(\\d{4})${GAP}[-./．－]${GAP}(\\d{1,2})${GAP}[-./．－]${GAP}(\\d{1,2})`;
const DATE = `(?:${SPELT}|${NUMERIC})`;

const WHOLE = new RegExp(`^[（(]?${GAP}${DATE}${GAP}[）)]?$`);
const AT_END = new RegExp(`${DATE}$`);
const MAX_DATE = 40;

/** Whether `text`, trimmed, is a date and nothing else. Brackets around it are allowed. */
export function isDate(text: string): boolean {
  return text.length <= MAX_DATE && WHOLE.test(text);
}

/** Where the date at the end of `text` begins, or undefined. The text before it may be empty. */
export function trailingDate(text: string): number | undefined {
  if (text.length > 120) return undefined;
  return AT_END.exec(text)?.index;
}

/** The date node for a range that `isDate` accepts. */
export function dateNode(source: string, start: number, end: number): DateLine {
  const node = leaf(source, 'date', start, end);
  const match = WHOLE.exec(node.text);
  const read = (spelt: number, numeric: number): number | undefined => {
    const written = match?.[spelt] ?? match?.[numeric];
    if (written === '元') return 1;
    return written === undefined ? undefined : readNumber(withoutSpace(written));
  };
  const year = read(1, 4);
  const month = read(2, 5);
  const day = read(3, 6);
  return {
    ...node,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
