import { leaf, part } from './nodes';
import { readNumber } from './numerals';
import type { Row } from './rows';
import type { AttachmentItem, AttachmentNote, Part } from './types';

/** 附件说明 (格式 7.3.5) and the label of an attachment's own page. */

const NOTE =
  /^附(?:件|表|图|录)?\s{0,9}([一二三四五六七八九十\d]{0,3})\s{0,9}(?:[：:]|(?<=\d\s{0,4})[.．、])\s{0,9}/;
const NUMBERED =
  /^(?:附(?:件|表|图|录)\s{0,9})?([\d０-９]{1,3}|[一二三四五六七八九十]{1,3})\s{0,9}(?:[.．、：:]|(?=《))\s{0,9}/;
const LABEL =
  /^(?:#{1,6}[ \t]+)?[（(【[]?附\s?(?:件|表|录|图)?\s{0,9}([一二三四五六七八九十\d]{0,3})(?:[-－—]\d{1,2})?\s{0,9}[）)】\]]?\s{0,9}[：:.．、]?$/;
const LABEL_HEAD = /^附(?:件|表|录)\s{0,9}([一二三四五六七八九十\d]{0,3})\s{0,9}[：:]\s{0,9}(?=\S)/;
/** Lines of the imprint and notes, which may follow without a date between. */
const NO_NAME = /^(?:抄\s?[送报发]|分\s?送|主\s?送|联系人|联系电话)|印发$/;
const MAX_LINES = 40;
const MAX_NAME = 120;

/** Whether the trimmed line is only the label of an attachment: 附件, 附件1, 附件：. Gives its number, if any. */
export function attachmentLabel(text: string): { readonly number?: number } | undefined {
  if (text.length > 16) return undefined;
  const match = LABEL.exec(text);
  if (match === null) return undefined;
  const number = match[1] === '' ? undefined : readNumber(match[1]!);
  return number === undefined ? {} : { number };
}

/** The label that a line begins with which also names the attachment (附件1：××方案): its length and number. */
export function attachmentLabelHead(
  text: string,
): { readonly length: number; readonly number?: number } | undefined {
  if (text.length > MAX_NAME) return undefined;
  const match = LABEL_HEAD.exec(text);
  if (match === null) return undefined;
  const number = match[1] === '' ? undefined : readNumber(match[1]!);
  return { length: match[0].length, ...(number === undefined ? {} : { number }) };
}

/**
 * How many of `rows` from `index`, up to `end`, are a note on the attachments: its first line and the lines of
 * the names that follow. 0 when no note begins here, or when prose follows it.
 */
export function noteLength(rows: readonly Row[], index: number, end: number): number {
  const first = rows[index];
  if (first === undefined || first.kind !== 'line' || !NOTE.test(first.text) || !isName(first.text)) return 0;
  let i = index + 1;
  while (i < end && i - index < MAX_LINES && rows[i]!.kind === 'line' && isName(rows[i]!.text)) i++;
  return i - index;
}

/** Whether a line can name an attachment: no sentence. */
function isName(text: string): boolean {
  return (
    text.length <= MAX_NAME && !/[。！？]./.test(text) && !/^[（(].*[）)]$/.test(text) && !NO_NAME.test(text)
  );
}

/** Whether a line names one more attachment by number. */
export function isNumberedName(text: string): boolean {
  return NUMBERED.test(text) && isName(text);
}

/** The note over `rows`, its lines. A line without a number carries on the name above it. */
export function noteNode(source: string, rows: readonly Row[]): AttachmentNote {
  const first = rows[0]!;
  const last = rows[rows.length - 1]!;
  const items: { start: number; nameStart: number; end: number; number?: number }[] = [];
  rows.forEach((row, i) => {
    const label = i === 0 || NOTE.test(row.text) ? NOTE.exec(row.text) : null;
    const skip = label?.[0].length ?? 0;
    const text = row.text.slice(skip);
    if (text === '') return;
    const numbered = NUMBERED.exec(text);
    const written = numbered?.[1] ?? (label?.[1] || undefined);
    const number = written === undefined ? undefined : readNumber(written);
    const current = items[items.length - 1];
    if (numbered === null && label === null && current !== undefined && current.end !== row.start) {
      current.end = row.end;
      return;
    }
    const start = row.start + skip;
    items.push({
      start,
      nameStart: start + (numbered?.[0].length ?? 0),
      end: row.end,
      ...(number === undefined ? {} : { number }),
    });
  });
  return {
    ...leaf(source, 'attachmentNote', first.start, last.end),
    items: items.map((item) => toItem(source, item)),
  };
}

function toItem(
  source: string,
  { start, nameStart, end, number }: { start: number; nameStart: number; end: number; number?: number },
): AttachmentItem {
  const name: Part = part(source, nameStart, end);
  return { ...part(source, start, end), name, ...(number === undefined ? {} : { number }) };
}
