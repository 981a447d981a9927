/** Dates as they stand in running text: 2024年5月6日, 5月6日, 二〇二四年五月六日, 2024-05-06. */

import { readNumber } from '../../document/numerals';
import type { NodeKind, OfficialDocument, Part, Span } from '../../document/types';
import { keptPerText } from '../../kept';
import { mayMatch, pairsOf } from '../text/pair-set';

export interface WrittenDate extends Part {
  /** As written; undefined where the year is left out. */
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly form: 'arabic' | 'han' | 'numeric';
}

const DIGIT = '[\\d０-９]';
const HAN = '[〇○零一二三四五六七八九十]';
const ARABIC = `(?:(?<year>${DIGIT}{4})\\s?年\\s?)?(?<month>${DIGIT}{1,2})\\s?月\\s?(?<day>${DIGIT}{1,2})\\s?[日号]`;
const SPELT = `(?<hanYear>${HAN}{4})年(?<hanMonth>${HAN}{1,3})月(?<hanDay>${HAN}{1,3})日`;
const NUMERIC = '(?<numYear>(?:19|20)\\d\\d)(?<mark>[-./])(?<numMonth>\\d{1,2})\\k<mark>(?<numDay>\\d{1,2})';
const DATE = new RegExp(
  `(?<![\\d０-９.．])${ARABIC}|(?<!${HAN})${SPELT}|(?<![\\w.\\-/])${NUMERIC}(?![\\w\\-/]|\\.\\d)`,
  'g',
);
/** 农历二月三十 is no mistake: the lunar calendar has its own months. */
const LUNAR = /(?:农历|阴历|旧历|夏历)[^，。；]{0,6}$/;

/** The dates in `text`, which begins at `base` in the file. Dates of the lunar calendar are left out. */
export function datesIn(text: string, base: number): WrittenDate[] {
  return datesOf(text).map((date) => ({
    ...date,
    span: { start: date.span.start + base, end: date.span.end + base },
  }));
}

const datesOf = keptPerText((text): readonly WrittenDate[] => {
  if (!mayMatch(pairsOf(text), DATE)) return [];
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const groups = match.groups!;
    const form = groups.month !== undefined ? 'arabic' : groups.hanMonth !== undefined ? 'han' : 'numeric';
    const year = readNumber(groups.year ?? groups.hanYear ?? groups.numYear ?? '');
    const month = readNumber(groups.month ?? groups.hanMonth ?? groups.numMonth ?? '');
    const day = readNumber(groups.day ?? groups.hanDay ?? groups.numDay ?? '');
    if (month === undefined || day === undefined) continue;
    if (LUNAR.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const span: Span = { start: match.index, end: match.index + match[0].length };
    dates.push({ text: match[0], span, month, day, form, ...(year === undefined ? {} : { year }) });
  }
  return dates;
});

export interface TextPiece extends Part {
  readonly kind: NodeKind;
}

/** The running text of a document, piece by piece: title, 题注, byline, headings and paragraphs. */
export function runningText(document: OfficialDocument): TextPiece[] {
  const { title, titleNote, byline, body } = document;
  const pieces = [title, titleNote, byline, ...body].filter((node) => node !== undefined);
  return pieces.filter(({ kind }) => kind !== 'table' && kind !== 'code' && kind !== 'blockQuote');
}
