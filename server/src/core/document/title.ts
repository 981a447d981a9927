import { attachmentLabel } from './attachment-note';
import { countHan, withoutSpace } from './chars';
import { isDate, trailingDate } from './dates';
import { wholeDocumentNumber } from './document-numbers';
import { isNumberLine } from './header';
import { markedTitleRows } from './line-marks';
import { readOrdinal } from './ordinals';
import { isOrganName, isPersonName, isPostAndName } from './organs';
import { isRecipientsLine, isSalutationLine, runInSalutation } from './recipients';
import type { Row } from './rows';
import { findDashes, makeTitle, type TitleLine } from './title-parts';
import { bareTitle, type TitleTail, titleTail } from './title-tail';
import { endsLikeTitle, genreWordAtEnd } from './title-words';
import type { DocumentNumber, Title } from './types';

/** Finds the title: which of the first lines are its lines. */

const MAX_LINES = 6;
const MAX_FIRST = 160;
const MAX_NEXT = 60;
/** A title without a genre's word is believed up to this length. */
const MAX_PLAIN = 50;
const MARKDOWN = /^(#{1,6})\s+/;
const ORDER =
  /令\s{0,9}((?:[〔（(［[【]\d{2,4}[〕）)］\]】])?\s{0,9}第?\s{0,9}\d{1,5}\s{0,9}号|[（(]第?\d{1,5}号[）)])/;
const DRAFT = /^[（(](?:试行|暂行|摘要|节选|修订|草案|.{0,4}(?:稿|草案))(?:[一二三四五\d]{0,2})[）)]$/;
const DASHES = /^[—―─－-]{1,4}\s*(?=\S)/;

export interface FoundTitle {
  readonly title: Title;
  /** Rows that it takes. */
  readonly count: number;
  /** The # before it; 0 in plain text. */
  readonly hashes: number;
  /** The number of an order, where it stands on the title's line; a child of the title. */
  readonly number?: DocumentNumber;
  /** The document's number, pasted onto the title's last line; it stands behind the title. */
  readonly behind?: DocumentNumber;
}

/** How many rows a title takes, and what its last line has behind the title's words. */
interface Extent {
  readonly count: number;
  readonly tail?: TitleTail;
}

const NO_TITLE: Extent = { count: 0 };

/** The title that begins at `rows[index]`, or undefined: not every text has one. */
export function readTitle(source: string, rows: readonly Row[], index: number): FoundTitle | undefined {
  const first = rows[index];
  if (first === undefined || first.kind !== 'line') return undefined;
  const hashes = MARKDOWN.exec(first.text)?.[1]?.length ?? 0;
  const marked = markedTitleRows(rows, index);
  const { count, tail }: Extent =
    hashes > 0
      ? markdownExtent(rows, index, hashes)
      : marked > 0
        ? { count: marked, tail: tailOfTitle(rows, index + marked - 1, '') }
        : plainExtent(rows, index);
  if (count === 0) return undefined;
  const withSubtitle = tail === undefined && isSubtitle(rows[index + count]) ? count + 1 : count;
  const lines = rows.slice(index, index + withSubtitle).map(titleLine);
  const last = lines[lines.length - 1]!;
  const words =
    tail === undefined ? last : { start: last.start, end: endOfWords(rows[index + count - 1]!, tail) };
  lines[lines.length - 1] = words;
  const subtitleLine =
    withSubtitle > count ? count : lines.findIndex((_, i) => i > 0 && DASHES.test(rows[index + i]!.text));
  const number = orderNumber(lines[0]!, source);
  const title = makeTitle(source, lines, {
    ...(subtitleLine > 0 ? { subtitleLine } : {}),
    children: number === undefined ? [] : [number],
    ...(tail?.mark === undefined ? {} : { endMark: { start: last.end - 1, end: last.end } }),
  });
  const behind =
    tail?.numberAt === undefined ? undefined : numberBehind(rows[index + count - 1]!, tail.numberAt);
  return {
    title,
    count: withSubtitle,
    hashes,
    ...(number === undefined ? {} : { number }),
    ...(behind === undefined ? {} : { behind }),
  };
}

function endOfWords(row: Row, tail: TitleTail): number {
  return row.start + tail.length;
}

function numberBehind(row: Row, at: number): DocumentNumber | undefined {
  return wholeDocumentNumber(row.text.slice(at), row.start + at);
}

/** 〔2025〕第12号 on an order's title line: 中国人民银行令〔2025〕第12号（××办法）. */
function orderNumber(line: TitleLine, source: string): DocumentNumber | undefined {
  const match = ORDER.exec(source.slice(line.start, line.end));
  return match === null
    ? undefined
    : wholeDocumentNumber(match[1]!, line.start + match.index + match[0].length - match[1]!.length);
}

function titleLine(row: Row): TitleLine {
  const marker = MARKDOWN.exec(row.text)?.[0].length ?? 0;
  const bold = /^(\*\*|__)(.+)\1$/.exec(row.text.slice(marker));
  const edge = bold === null ? 0 : 2;
  return { start: row.start + marker + edge, end: row.end - edge };
}

function markdownExtent(rows: readonly Row[], index: number, hashes: number): Extent {
  const row = rows[index]!;
  const text = row.text.slice(hashes).trim();
  if (text === '' || readOrdinal(text) !== undefined) return NO_TITLE;
  const tail = titleTail(row.text);
  if (tail.length < row.text.length && isNamed(row.text.slice(hashes, tail.length)))
    return { count: 1, tail };
  if (hashes === 1 && !endsLikeTitle(bareTitle(text))) {
    const next = rows[index + 1];
    if (next?.kind === 'line' && /^# /.test(next.text) && endsLikeTitle(bareTitle(next.text)))
      return { count: 2 };
  }
  return { count: 1 };
}

function plainExtent(rows: readonly Row[], index: number): Extent {
  const first = rows[index]!.text;
  if (rows[index]!.mark?.role === 'heading') return NO_TITLE;
  if (isSalutationLine(first) || startsLikeBody(first) || isPostAndName(first)) return NO_TITLE;
  if (canBeTitle(first, MAX_FIRST) && ORDER.test(first)) return { count: 1 };
  let joined = '';
  let named = 0;
  let lines = 0;
  for (; lines < MAX_LINES; lines++) {
    const row = rows[index + lines];
    if (row === undefined || row.kind !== 'line') break;
    if (named === 0) {
      const tail = tailOfTitle(rows, index + lines, joined);
      if (tail !== undefined) return { count: lines + 1, tail };
    }
    if (lines === 0 ? !canBeTitle(first, MAX_FIRST) : !continuesTitle(row)) break;
    joined += row.text;
    if (isNamed(joined) && (named === 0 || saysOf(joined))) named = lines + 1;
  }
  if (lines === 0) return NO_TITLE;
  if (named > 0) return { count: isDraftMark(rows[index + named]?.text ?? '') ? named + 1 : named };
  return { count: countUnnamed(rows, index, lines) };
}

/** What follows the title's words on the row `at`, its last line; `above` are the lines above it, joined. */
function tailOfTitle(rows: readonly Row[], at: number, above: string): TitleTail | undefined {
  const row = rows[at]!;
  const tail = titleTail(row.text);
  if (tail.length === row.text.length) return undefined;
  const words = row.text.slice(0, tail.length);
  const fits = above === '' ? canBeTitle(words, MAX_FIRST) : continuesTitle({ ...row, text: words });
  if (!fits || !isNamed(above + words)) return undefined;
  return tail.numberAt !== undefined || isSurelyTitle(above + words, rows[at + 1]) ? tail : undefined;
}

/** Whether words that a mark ends are a title all the same: by their form, or by what stands below them. */
function isSurelyTitle(words: string, below: Row | undefined): boolean {
  const bare = withoutSpace(words);
  if (
    /[，,：:]|我们|已经?|了|^(?:现|为|经|今|特)/.test(bare.replace(/[《“（(][^》”）)]{0,200}[》”）)]/g, ''))
  )
    return false;
  const about = bare.indexOf('关于');
  if (about >= 0 && /关于.+的.{1,16}$/.test(bare) && (about === 0 || isOrganName(bare.slice(0, about))))
    return true;
  return bare.length <= MAX_PLAIN && below !== undefined && isAnchor(below);
}

/** Whether the joined lines end in a genre's word, outside any book title mark that is still open. */
function isNamed(whole: string): boolean {
  const dashes = findDashes(whole, 0, whole.length)[0]?.start ?? 0;
  const joined = dashes > 3 ? whole.slice(0, dashes) : whole;
  if (count(joined, '《') > count(joined, '》') || count(joined, '“') > count(joined, '”')) return false;
  if (genreWordAtEnd(bareTitle(joined)) !== undefined) return true;
  return joined !== whole && genreWordAtEnd(bareTitle(whole)) !== undefined;
}

function saysOf(joined: string): boolean {
  const bare = bareTitle(joined);
  const word = genreWordAtEnd(bare);
  return word !== undefined && bare.charAt(bare.length - word.length - 1) === '的';
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}

/** How many of the first `lines` lines are a title that no genre's word ends. */
function countUnnamed(rows: readonly Row[], index: number, lines: number): number {
  const first = rows[index]!.text;
  const next = rows[index + 1];
  if (next === undefined || countHan(first, 2) < 2) return 0;
  for (let i = 1; i <= Math.min(lines, 4); i++) {
    const anchor = rows[index + i];
    if (anchor === undefined || !isAnchor(anchor)) continue;
    const own = rows.slice(index, index + i);
    if (isPostAndName(anchor.text) && /[上中后]$/.test(first) && !/[—―]{2}/.test(first)) return 0;
    return own.every((row) => withoutSpace(row.text).length <= (i === 1 ? MAX_FIRST : 40)) ? i : 0;
  }
  const bare = withoutSpace(first);
  if (bare.length > MAX_PLAIN || (bare.match(/[，,]/g)?.length ?? 0) > 2) return 0;
  if (/[和与及的、在对为]$/.test(bare) && lines > 1 && endsLikeTitle(bareTitle(first + next.text))) return 2;
  if (isSubtitle(next) || endsLikeTitle(bareTitle(first))) return 1;
  if (/[上中后]$/.test(bare)) return 0;
  if (isOrganName(bare) && !/^.{0,20}关于/.test(bare)) return 0;
  return next.kind === 'line' && isProse(next.text) ? 1 : 0;
}

/** What may follow a title and nothing else: its number, its note in brackets, whom it speaks to. */
function isAnchor(row: Row): boolean {
  const { text } = row;
  if (row.kind !== 'line') return false;
  return (
    isNumberLine(text) ||
    isPostAndName(text) ||
    /^[—―─-]{2,4}\s*[\d０-９一二〇]{2,4}\s*年/.test(text) ||
    /^[（(].{4,200}(?:通过|施行|修订|批准|发布|公布|修正|[年月日])[^（）()]{0,40}[）)]/.test(
      text.slice(0, 260),
    ) ||
    isSalutationLine(text) ||
    runInSalutation(text) !== undefined ||
    (/[：:]$/.test(text) && isRecipientsLine(text, true))
  );
}

/** Body text: a sentence or a heading, something that a title may stand over. */
function isProse(text: string): boolean {
  return (
    readOrdinal(text) !== undefined ||
    /[。；：:！？!?”]$/.test(text) ||
    text.length > MAX_PLAIN ||
    isDate(text) ||
    /^#{1,6}\s/.test(text)
  );
}

function startsLikeBody(text: string): boolean {
  return (
    attachmentLabel(text) !== undefined ||
    isNumberLine(text) ||
    isDate(text) ||
    isDatedOrgan(text) ||
    readOrdinal(text) !== undefined ||
    /^[（(].*[）)]$/.test(text) ||
    /^附(?:件|表|录)?[\d一二三四五]*[：:]/.test(text)
  );
}

/** 江西省统计局 2023年3月28日 */
function isDatedOrgan(text: string): boolean {
  const date = trailingDate(text);
  return date !== undefined && date > 0 && isOrganName(text.slice(0, date).trim());
}

function canBeTitle(text: string, limit: number): boolean {
  if (
    text.length > limit ||
    /[。；;，,：:！!？?]$/.test(text) ||
    (/^[“”’>]/.test(text) && !/^“[^”]+”/.test(text))
  )
    return false;
  return !/[。；！？]/.test(text.replace(/[《“（(][^》”）)]{0,200}[》”）)]/g, ''));
}

/** Whether a line below the first can belong to the title. */
function continuesTitle(row: Row): boolean {
  const { text } = row;
  if (row.kind !== 'line' || row.mark?.role === 'heading' || !canBeTitle(text, MAX_NEXT)) return false;
  if (startsLikeBody(text) || DASHES.test(text) || /^#{1,6}\s/.test(text)) return false;
  if (isSalutationLine(text) || isPersonName(text) || isPostAndName(text)) return false;
  return !isRecipientsLine(text, true) || endsLikeTitle(bareTitle(text));
}

/** （征求意见稿） and the like on a line of its own: the title's suffix below it, a note above it. */
export function isDraftMark(text: string): boolean {
  return text.length <= 16 && DRAFT.test(text);
}

/** The second half of a double title on a line of its own; a date behind the dashes makes it a note. */
function isSubtitle(row: Row | undefined): boolean {
  if (row === undefined || row.kind !== 'line' || row.text.length > 80) return false;
  const dashes = /^[—―─－-]{2,4}\s*(?=\S)/.exec(row.text);
  if (dashes === null || /[。；：]$/.test(row.text)) return false;
  return !/^[\d０-９一二〇]{2,4}\s*年/.test(row.text.slice(dashes[0].length));
}
