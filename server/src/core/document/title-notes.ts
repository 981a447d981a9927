import { withoutSpace } from './chars';
import { isDate, trailingDate } from './dates';
import { type Leaf, leaf } from './nodes';
import { isOrganName, isPersonName, isPostAndName } from './organs';
import type { Row } from './rows';

/** What stands between a title and the text: 题注, and under a speech the day and the speaker. */

/** 通过 施行 … after a date, in brackets or not: how and when a paper was passed. */
const PASSED = /(?:通过|施行|修订|修正|批准|发布|公布|审议|会议|施行）|第[\d一二三四五六七八九十]{1,4}次)/;
const DATED = /[\d０-９〇○一二三四五六七八九十×]{2,4}\s*年/;
const MAX_NOTE = 600;
const MAX_BYLINE = 60;
/** Joint issuers, one on a line. */
const MAX_ORGANS = 4;
/** A shorter line below a date may be a name or a note. */
const MIN_PROSE = 12;
const SPEAKER_LABEL = /^(?:作者|发言人|讲话人|主讲人|汇报人|报告人|述职人|撰稿|供稿)[：:]/;

/** 第3期, （第5次）, 总第12期: the issue of a briefing, the number of a meeting. */
const ISSUE = /^[（(]?\s*(?:总\s?第|第)\s?[\d０-９一二三四五六七八九十百×]{1,5}\s?[期次]\s*[）)]?$/;

export type NoteKind = 'titleNote' | 'byline';

/** What `row`, below a title, is; undefined when the text begins here. `spoken`: the title is a speech's. */
export function noteKind(row: Row, previous: NoteKind | undefined, spoken: boolean): NoteKind | undefined {
  if (row.kind !== 'line') return undefined;
  const { text } = row;
  if (text.length > MAX_NOTE) return undefined;
  if (ISSUE.test(text)) return 'titleNote';
  const bracketed = /^[（(]/.test(text) && /[）)][?？*＊]?$/.test(text);
  if (bracketed && DATED.test(text)) {
    if (PASSED.test(text)) return 'titleNote';
    return spoken ? 'byline' : 'titleNote';
  }
  if (text.length > 120) return undefined;
  if (/^[—―─－-]{2,4}/.test(text)) return DATED.test(text) && !/[。；]$/.test(text) ? 'titleNote' : undefined;
  if (/^[\d０-９]{4}\s*年/.test(text) && /(?:通过|施行|会议|修正|修订|起施行）)[）)]?$/.test(text))
    return 'titleNote';
  if (/^[\d０-９]{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s+\S{4,40}(?:委员会|会议|大会|院)$/.test(text))
    return 'titleNote';
  if (previous === 'titleNote' && /^第[\d０-９一二三四五六七八九十]+次会议.*(?:通过|施行)/.test(text))
    return 'titleNote';
  return isByline(text, spoken) ? 'byline' : undefined;
}

/** How a paper was passed, in words that nothing else begins with: it needs no title above it to be known. */
const PASSED_AT_END = /(?:通过|施行|修订|修正|批准|发布|公布)$/;
const MEETING = /会议|大会|常委会|委员会|党组/;

/** Whether a line without a title above it is a 题注: （2024年3月5日××会议通过）, with its brackets or without. */
export function isPassedNote(row: Row): boolean {
  const { text } = row;
  if (row.kind !== 'line' || text.length > MAX_NOTE) return false;
  const bracketed = /^[（(].*[）)]$/.test(text);
  const bare = bracketed ? text.slice(1, -1) : text;
  if (!bracketed && (text.length > 120 || /[。；！？“”《]/.test(text))) return false;
  const dated = DATED.test(bare);
  if (!PASSED_AT_END.test(bare))
    return bracketed && dated && PASSED.test(bare) && /通过|修正|修订/.test(bare);
  if (dated) return bracketed || /^[\d０-９×]{2,4}\s*年/.test(bare) || MEETING.test(bare);
  return MEETING.test(bare) && /通过$/.test(bare) && !/^(?:审议|会议|同意|表决)/.test(bare);
}

function isByline(text: string, spoken: boolean): boolean {
  if (text.length > MAX_BYLINE) return false;
  const bare = /^[（(][^（）()]+[）)]$/.test(text) ? text.slice(1, -1) : text;
  if (SPEAKER_LABEL.test(bare) || isDate(bare)) return true;
  if (isPersonName(bare)) return spoken || withoutSpace(bare).length <= 4;
  if (/[，。：；！？]/.test(bare)) return false;
  return (
    isPostAndName(bare) || (DATED.test(bare) && bare.length <= 30 && isPostAndName(bare.replace(DATED, '')))
  );
}

/** An organ above a date or before it, under the title (江西省统计局 / 2023年3月28日): both are the byline. */
export function isOrganByline(row: Row, next: Row | undefined): boolean {
  if (row.kind !== 'line' || next === undefined || row.text.length > 120) return false;
  const date = isDate(next.text) ? row.text.length : trailingDate(row.text);
  if (date === undefined || date === 0) return false;
  return row.text
    .slice(0, date)
    .trim()
    .replace(/(?:编印|主办|编|印)$/, '')
    .split(/[\s、]+/)
    .every((name) => isOrganName(name));
}

/**
 * How many rows from `index` are the byline of a text whose title was left out: one or more organs, then the
 * date, then prose. 0 when they are not: organs and a date with nothing below them are a signature.
 */
export function untitledByline(rows: readonly Row[], index: number): number {
  let last = index;
  while (last - index < MAX_ORGANS && isOrganLine(rows[last]) && !isOrganByline(rows[last]!, rows[last + 1]))
    last++;
  const row = rows[last];
  if (row === undefined || !isOrganByline(row, rows[last + 1])) return 0;
  const end = isDate(rows[last + 1]!.text) ? last + 2 : last + 1;
  const below = rows[end];
  return below !== undefined && below.kind === 'line' && startsText(below.text) ? end - index : 0;
}

function isOrganLine(row: Row | undefined): boolean {
  return (
    row !== undefined && row.kind === 'line' && row.text.length <= 120 && isOrganName(withoutSpace(row.text))
  );
}

/** Whether a text begins with this line, not the imprint or a page of an attachment. */
function startsText(text: string): boolean {
  return text.length >= MIN_PROSE && /[，。；：]/.test(text) && !/^(?:附|抄|[（(]|印发)/.test(text);
}

/** One node over the adjacent rows `first` to `last`. */
export function noteNode<K extends NoteKind>(source: string, kind: K, first: Row, last: Row): Leaf<K> {
  return leaf(source, kind, first.start, last.end);
}
