/**
 * Text against wording that is said whole. A slip in one place leaves the head or the tail of the row as it is: so a row is looked
 * for by these two, and the rest is compared. Linear in the text, whatever the rows are.
 */

import { type LiteralIndex, literalIndex, occurrences } from '../language/text/literal-index';
import { looksOrSoundsAlike } from './alike';
import type { Row } from './rows';
import type { Slip } from './slip';

/** Rows shorter than this are too like other words. */
const SHORTEST = 6;
/** From this length on two characters may differ. */
const LONG = 8;
const MARK = /[、，；“”]/;
/** A row in members (无禁区、全覆盖、零容忍) bears no word of the writer's own. */
const MEMBERS = /[、，]/;
/** From this length on a word of two characters may be wrong, or one character be lacking in a row without members. */
const SURE = 10;
/** From this length on any other character is a slip in a row without members. */
const SUREST = 14;

interface Anchor {
  readonly row: Row;
  readonly head: boolean;
  /** The head or the tail itself. */
  readonly words: string;
  /** Its size's place among the sizes. */
  readonly rank: number;
}

export interface FixedIndex {
  readonly anchors: readonly Anchor[];
  /** Of the words of each anchor. */
  readonly index: LiteralIndex;
}

/** The heads and tails of the rows. */
export function createFixedIndex(rows: readonly Row[]): FixedIndex {
  const bySize = new Map<number, Omit<Anchor, 'rank'>[]>();
  for (const row of rows) {
    const { length } = row.form;
    if (length < SHORTEST) continue;
    const size = Math.min(MOST_ANCHORED, Math.floor((length - (length >= LONG ? 2 : 1)) / 2));
    const list = bySize.get(size) ?? [];
    bySize.set(size, list);
    list.push({ row, head: true, words: row.form.slice(0, size) });
    list.push({ row, head: false, words: row.form.slice(length - size) });
  }
  const anchors = [...bySize.values()].flatMap((list, rank) => list.map((anchor) => ({ ...anchor, rank })));
  return { anchors, index: literalIndex(anchors.map(({ words }) => words)) };
}

/** Longer heads say no more. */
const MOST_ANCHORED = 6;

export function fixedSlips(text: string, { anchors, index }: FixedIndex): Slip[] {
  const slips: Slip[] = [];
  // Those of one size after the other: of like slips the first is told.
  const standing = occurrences(text, index).sort(
    (a, b) => anchors[a.id]!.rank - anchors[b.id]!.rank || a.at - b.at || a.id - b.id,
  );
  for (const { id, at } of standing) {
    const { row, head, words } = anchors[id]!;
    const slip = head ? slipFrom(text, at, row) : slipTo(text, at + words.length, row);
    if (slip) slips.push(slip);
  }
  return slips;
}

function slipFrom(text: string, start: number, row: Row): Slip | undefined {
  if (text.startsWith(row.form, start)) return undefined;
  return slipIn(row, (length) => [start, start + length], text);
}

function slipTo(text: string, end: number, row: Row): Slip | undefined {
  if (end >= row.form.length && text.startsWith(row.form, end - row.form.length)) return undefined;
  return slipIn(row, (length) => [end - length, end], text);
}

function slipIn(row: Row, span: (length: number) => [number, number], text: string): Slip | undefined {
  const { form, kind, source } = row;
  const most = form.length >= LONG ? 2 : 1;
  for (const change of [0, -1, 1, -2, 2]) {
    if (Math.abs(change) > most) continue;
    const [start, end] = span(form.length + change);
    if (start < 0 || end > text.length) continue;
    if (isSlip(text.slice(start, end), row, text.charAt(start - 1), text.charAt(end)))
      return { start, end, right: form, kind, source };
  }
  return undefined;
}

const HAN = /\p{Script=Han}/u;
/** What a writer may add, drop or choose: particles and marks. */
const FREE = /^[的地得之和与及其在了着、，；“”]*$/;
const NUMERAL = /[〇零一二两三四五六七八九十百\d]/;
const LEVEL = /[国省市县区州乡镇村校局厅部委院企军]/;

function isSlip(window: string, { form }: Row, before: string, behind: string): boolean {
  if (window === form || /[\s。；：！？（）()]/.test(window)) return false;
  let head = 0;
  while (head < window.length && head < form.length && window.charAt(head) === form.charAt(head)) head++;
  let tail = 0;
  while (tail < Math.min(window.length, form.length) - head && window.at(-1 - tail) === form.at(-1 - tail))
    tail++;
  const own = window.slice(head, window.length - tail);
  const meant = form.slice(head, form.length - tail);
  const most = form.length >= LONG ? 2 : 1;
  if (own.length > most || meant.length > most) return false;
  if (FREE.test(own) && FREE.test(meant)) return false;
  if (NUMERAL.test(own) || NUMERAL.test(meant) || (LEVEL.test(own) && LEVEL.test(meant))) return false;
  // At an end the other characters may be the next word's.
  if (head === 0 || tail === 0) {
    const open = head === 0 ? before : behind;
    // 共抓大保护、不搞大建设”: the last member ends in another word, and nothing goes on.
    if (tail === 0 && isLastWord(form, own, meant) && !HAN.test(behind)) return true;
    return own.length === 1 && meant.length === 1 && !HAN.test(open) && looksOrSoundsAlike(own, meant);
  }
  if (MARK.test(own + meant)) return false;
  const alike =
    own.length === meant.length && [...own].every((char, at) => looksOrSoundsAlike(char, meant.charAt(at)));
  const isSwapped = own.length === 2 && own === [...meant].reverse().join('');
  if (alike || isSwapped || isDoubled(window, form, head, own, meant)) return true;
  // 心系“国之大者”, 全国统一市场: another word, where the row has no members.
  if (!MEMBERS.test(form))
    return own.length < 2 && meant.length === 1 && form.length >= (own === '' ? SURE : SUREST);
  if (own.length === meant.length) return own.length === 1 || form.length >= SURE;
  return own.length + meant.length === 1;
}

/** 国内国际双双循环: a character typed twice. */
function isDoubled(window: string, form: string, head: number, own: string, meant: string): boolean {
  if (meant !== '' || own.length !== 1 || form.length < SHORTEST) return false;
  return own === window.charAt(head - 1) || own === window.charAt(head + 1);
}

function isLastWord(form: string, own: string, meant: string): boolean {
  const last = form.split(MEMBERS).at(-1) ?? '';
  const same = own.length === meant.length && !MARK.test(own + meant);
  return (
    same && MEMBERS.test(form) && form.length >= SURE && last.length >= 4 && meant.length * 2 <= last.length
  );
}
