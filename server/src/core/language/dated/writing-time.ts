/**
 * Whether a text speaks from before a change of name or wording: then the old name is right. A document without a
 * date is judged by the years that it tells of; one that tells of none is a new draft.
 */
import type { OfficialDocument, SourceFile } from '../../document/types';
import { keptPer } from '../../kept';
import type { CalendarDate } from '../paper/calendar';
import { writtenBefore } from './document-age';

const NEVER: CalendarDate = { year: 9999, month: 1, day: 1 };

/** True when `document`, or the document that it is attached to, was written before `change`. */
export function speaksFromBefore(
  file: SourceFile,
  document: OfficialDocument,
  change: CalendarDate,
): boolean {
  const dated = datedOne(file, document);
  // A year alone leaves the year of the change in doubt.
  const nextYear = { year: change.year + 1, month: 1, day: 1 };
  if (dated) return writtenBefore(dated, dated.date?.month === undefined ? nextYear : change);
  const year = yearToldOf(document);
  return year !== undefined && year <= change.year;
}

/** True when the document, or the one that it is attached to, tells when it was written. */
export function isDated(file: SourceFile, document: OfficialDocument): boolean {
  return datedOne(file, document) !== undefined;
}

function datedOne(file: SourceFile, document: OfficialDocument): OfficialDocument | undefined {
  return [document, ...holdersOf(file, document)].find((each) => writtenBefore(each, NEVER));
}

function holdersOf(file: SourceFile, { span }: OfficialDocument): readonly OfficialDocument[] {
  return file.documents.filter((other) => other.span.start < span.start && span.end <= other.span.end);
}

/**
 * The year that the text tells of most often (a plan may look years ahead), not before the newest Party congress that
 * it knows of. A text without years that knows of no later congress was written before the next.
 */
const yearToldOf: (of: OfficialDocument) => number | undefined = keptPer((document) => {
  const counts = new Map<number, number>();
  for (const [text] of document.text.matchAll(YEAR)) {
    const year = readYear(text);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const congresses = [...document.text.matchAll(CONGRESS)].map(([, ordinal]) => CONGRESSES[ordinal!]!);
  const held = congresses.length === 0 ? undefined : Math.max(...congresses);
  const most = Math.max(...counts.values());
  const told = Math.max(...[...counts].filter(([, times]) => times === most).map(([year]) => year));
  const year = counts.size > 0 ? Math.max(told, held ?? told) : held === undefined ? undefined : held + 4;
  return year;
});

const YEAR =
  /(?:19|20|１９|２０)[\d０-９]{2}(?=[ ]?年|〕)|(?:一九|二[〇○Ｏ零])[〇○Ｏ零一二三四五六七八九]{2}(?=年)/g;
const CONGRESS = /党的(十[四五六七八九]|二十)(?:大|届)/g;
/** When each was held. */
const CONGRESSES: Readonly<Record<string, number>> = {
  十四: 1992,
  十五: 1997,
  十六: 2002,
  十七: 2007,
  十八: 2012,
  十九: 2017,
  二十: 2022,
};
const DIGITS = '〇一二三四五六七八九';
const FULL_WIDTH = '０１２３４５６７８９';

function readYear(text: string): number {
  return Number([...text.replace(/[○Ｏ零]/g, '〇')].map((c) => digit(c)).join(''));
}

function digit(character: string): string {
  const at = Math.max(DIGITS.indexOf(character), FULL_WIDTH.indexOf(character));
  return at < 0 ? character : String(at);
}

const PAST =
  /历史|当年|曾|时任|前身|更名|撤销|撤并|划转|划归|并入|合并|组建|改组|改革前|改名|改称|整合|沿革|过去|以前|当时|回顾|年代|旧称|原称|原来|旧版|旧标准|此前|废止|停止执行|代替|取代|不再|施行前|实施前/;
const YEAR_IN_SENTENCE = /(?:19|20)\d{2}(?=[ ]?年|[—–-]|〕)/g;

/** True when the sentence tells of the time before `change`, or of the change itself. */
export function tellsOfPast(sentence: string, change: CalendarDate): boolean {
  if (PAST.test(sentence)) return true;
  return [...sentence.matchAll(YEAR_IN_SENTENCE)].some(([year]) => Number(year) < change.year);
}

/** The sentence of `text` that holds the offset `at`; of an endless one what is near. */
export function sentenceAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < NEAR && !END.test(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < NEAR && !END.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** In UTF-16 code units. */
const NEAR = 200;
const END = /[。！？\r\n]/;
