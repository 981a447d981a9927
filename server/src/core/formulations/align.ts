/**
 * Text against all rows at once. A slip of one edit (a character wrong, missing, doubled, two swapped) leaves one half of the row
 * whole; two edits leave a third of it: so only where a part stands is the row aligned. The parts of all rows are one table by
 * their length, and a place in the text asks it once for each length: linear in the text, whatever the rows are.
 */

import { lazy } from '../kept';
import { type LiteralIndex, literalIndex, occurrences } from '../language/text/literal-index';
import { mayMatch, pairsOf } from '../language/text/pair-set';
import { looksOrSoundsAlike } from './alike';
import { decisionSlips } from './decisions';
import { createFixedIndex, fixedSlips } from './fixed';
import { FIXED_PHRASES } from './fixed-phrases';
import { lawSlips } from './laws';
import { createPermutedIndex, permutedSlips } from './permuted';
import { inspectionSlips, plenumSlips } from './plenums';
import {
  FORMULATION_LISTS,
  type FormulationList,
  NEAR_FORMS,
  OWN_SLIPS,
  type Row,
  SHORT_FORMS,
  SHORT_RIGHT,
} from './rows';
import { setSlips } from './sets';
import type { Slip } from './slip';

export interface FormulationIndex {
  readonly slipsIn: (text: string) => Slip[];
}

/** Rows shorter than this bear no slip at all. */
const SHORTEST = 5;
/** From this length on two edits are taken for a slip. */
const LONG = 10;

interface Part {
  /** Its length's place among the lengths. */
  readonly rank: number;
  readonly row: Row;
  /** Where the part stands in the row. */
  readonly at: number;
  readonly edits: 1 | 2;
}

export function readRows(lists: readonly FormulationList[]): Row[] {
  return lists.flatMap(({ kind, source, forms }) =>
    forms
      .trim()
      .split(/\s+/)
      .map((form) => ({ form, kind, source })),
  );
}

export function createFormulationIndex(own: readonly Row[] = []): FormulationIndex {
  const rows = [...readRows(FORMULATION_LISTS), ...own].filter(({ form }) => form.length >= SHORTEST);
  const phrases = readRows(FIXED_PHRASES);
  const fixed = createFixedIndex(phrases);
  const permuted = createPermutedIndex([...rows, ...phrases]);
  const forms = [...rows, ...own, ...phrases].map(({ form }) => form);
  const exact = tableOf([...forms, ...forms.flatMap(abbreviated), ...NEAR_FORMS.trim().split(/\s+/)]);
  const parts = partsOf(rows);
  return {
    slipsIn: (text) => {
      const right = exactSpans(text, exact);
      const slips = [
        ...ownSlips(text),
        ...aligned(text, parts, right),
        ...fixedSlips(text, fixed).filter((slip) => !explained(slip, right, text)),
        ...shortSlips(text),
        ...setSlips(text).filter((slip) => !stands(slip, right)),
        ...permutedSlips(text, permuted).filter((slip) => !explained(slip, right, text)),
        ...decisionSlips(text),
        ...plenumSlips(text),
        ...inspectionSlips(text),
        ...lawSlips(text),
      ];
      return best(slips);
    },
  };
}

/** 人力资源社会保障部 beside 人力资源和社会保障部, 发展改革委: what offices themselves leave out is right. */
function abbreviated(form: string): string[] {
  if (!/[局厅部委会]$/.test(form)) return [];
  const short = form.replace(/和/g, '');
  return [short, short.replace(/委员会$/, '委')].filter((one) => one !== form);
}

/** Right forms, the longest first, to be found wherever they stand. */
interface Table {
  readonly forms: readonly string[];
  readonly index: LiteralIndex;
}

function tableOf(all: readonly string[]): Table {
  const forms = [...new Set(all)].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  return { forms, index: literalIndex(forms) };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** At each place the longest form that stands there. */
function exactSpans(text: string, { forms, index }: Table): Range[] {
  const found: Range[] = [];
  for (const { id, at } of occurrences(text, index)) {
    if (found.at(-1)?.start !== at) found.push({ start: at, end: at + forms[id]!.length });
  }
  return found;
}

interface Parts {
  /** Those of one length together. */
  readonly parts: readonly Part[];
  readonly index: LiteralIndex;
}

function partsOf(rows: readonly Row[]): Parts {
  const byLength = new Map<number, (Omit<Part, 'rank'> & { readonly piece: string })[]>();
  for (const row of rows) {
    const edits = row.form.length >= LONG ? 2 : 1;
    const count = edits + 1;
    for (let index = 0; index < count; index++) {
      const from = Math.floor((row.form.length * index) / count);
      const to = Math.floor((row.form.length * (index + 1)) / count);
      const piece = row.form.slice(from, to);
      const list = byLength.get(piece.length) ?? [];
      byLength.set(piece.length, list);
      list.push({ row, at: from, edits, piece });
    }
  }
  const parts = [...byLength.values()].flatMap((list, rank) => list.map((part) => ({ ...part, rank })));
  return { parts, index: literalIndex(parts.map(({ piece }) => piece)) };
}

function aligned(text: string, { parts, index }: Parts, right: readonly Range[]): Slip[] {
  const slips: Slip[] = [];
  const tried = new Set<string>();
  // Those of one length after the other: of like slips the first is told.
  const standing = occurrences(text, index).sort(
    (a, b) => parts[a.id]!.rank - parts[b.id]!.rank || a.at - b.at || a.id - b.id,
  );
  for (const { id, at } of standing) {
    const part = parts[id]!;
    for (let shift = -part.edits; shift <= part.edits; shift++) {
      const start = at - part.at + shift;
      if (text.charAt(start) !== part.row.form.charAt(0)) continue;
      const key = `${start} ${part.row.form}`;
      if (start < 0 || tried.has(key)) continue;
      tried.add(key);
      const slip = alignAt(text, start, part);
      if (slip && !explained(slip, right, text)) slips.push(slip);
    }
  }
  return slips;
}

/** The row against the text from `start` on, in windows of its length and a little more or less. */
function alignAt(text: string, start: number, { row, edits }: Part): Slip | undefined {
  const { form } = row;
  if (text.startsWith(form, start)) return undefined;
  for (const change of [0, -1, 1, -2, 2]) {
    const length = form.length + change;
    if (edits === 1 && change === -2) continue;
    if (change === 2 && !(edits === 2 && NAMED.test(row.kind))) continue;
    if (text.charAt(start + length - 1) !== form.charAt(form.length - 1)) continue;
    const window = text.slice(start, start + length);
    if (window.length < length || !isWhole(window, form) || !isSlip(window, row)) continue;
    return { start, end: start + length, right: form, kind: row.kind, source: row.source };
  }
  return undefined;
}

/** Both ends are the row's: what is cut off at an end may be another form. A window with other marks is no slip. */
function isWhole(window: string, form: string): boolean {
  if (window.charAt(0) !== form.charAt(0)) return false;
  if (window.at(-1) !== form.at(-1)) return false;
  return !/[\s，。；：、！？（）()]/.test(window) || /[、“”]/.test(form);
}

/** Particles that a writer may add or leave out. */
const PARTICLE = /[的地得之和与及其在了着、“”]/;
/** Rows of names, in which no other character is right. */
const NAMES = /名称|姓名|指导思想|本单位/;
/** Names that differ from others of their like in more than two characters. */
const NAMED = /节日|博览会|全国性会议|规划、纲要/;
const MARK = /[、，“”《》]/;
/** From this length on a missing or an added character is a slip. */
const WORDY = 7;

/** Whether the window is the row with one slip of the hand in it. */
function isSlip(window: string, { form, kind }: Row): boolean {
  const head = sameHead(window, form);
  const tail = sameHead(reversed(window.slice(head)), reversed(form.slice(head)));
  const own = window.slice(head, window.length - tail);
  const meant = form.slice(head, form.length - tail);
  if (own.length === 1 && meant.length === 1) {
    if (meant === '和' && /[与及跟]/.test(own)) return /机关/.test(kind);
    if (PARTICLE.test(own) || PARTICLE.test(meant)) return false;
    if (form.length >= LONG) return !(LEVEL.test(own) && LEVEL.test(meant));
    return (
      looksOrSoundsAlike(own, meant) ||
      (form.length >= WORDY && NAMES.test(kind) && !(LEVEL.test(own) && LEVEL.test(meant)))
    );
  }
  // 市场管理监督总局: two words of the name swapped.
  if (own.length === 4 && meant.length === 4 && own === meant.slice(2) + meant.slice(0, 2)) return true;
  if (own.length === 2 && meant.length === 2) {
    const isSwapped = own.charAt(0) === meant.charAt(1) && own.charAt(1) === meant.charAt(0);
    const alike = [0, 1].every((at) => looksOrSoundsAlike(own.charAt(at), meant.charAt(at)));
    return (isSwapped && own.charAt(0) !== own.charAt(1)) || (alike && form.length >= LONG);
  }
  if (own.length === 0 && meant.length === 1) return form.length >= WORDY && !PARTICLE.test(meant);
  if (own.length === 0 && /^(?:主义|重要)$/.test(meant)) return /指导思想/.test(kind);
  // 中国国际进口商品博览会, 2035年远景规划纲要: a name has no other words.
  if (NAMED.test(kind) && form.length >= LONG && own.length + meant.length <= 4 && !MARK.test(own + meant))
    return (
      own.length <= 2 && meant.length <= 2 && (own.length === meant.length || own === '' || meant === '')
    );
  if (own.length === 1 && meant.length === 0) {
    const isDoubled = own === window.charAt(head - 1) || own === window.charAt(head + 1);
    return isDoubled || (form.length >= WORDY && !PARTICLE.test(own));
  }
  return false;
}

function sameHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** “三严三时”, 双循坏: short names, in which only a character that sounds or looks alike is a slip. */
function shortSlips(text: string): Slip[] {
  const found: Slip[] = [];
  const { gaps, index } = shortForms();
  const standing = occurrences(text, index).sort((a, b) => a.id - b.id || a.at - b.at);
  for (const { id, at } of standing) {
    const { form, wrong, shift } = gaps[id]!;
    const start = at - shift;
    const char = text.charAt(start + wrong);
    if (start < 0 || char === form.charAt(wrong) || !looksOrSoundsAlike(char, form.charAt(wrong))) continue;
    if (
      text.slice(start, start + wrong) !== form.slice(0, wrong) ||
      text.slice(start + wrong + 1, start + form.length) !== form.slice(wrong + 1)
    )
      continue;
    if (SHORT_RIGHT.has(text.slice(start, start + form.length))) continue;
    // 采取随机抽查 holds no 双随机: at an end of the form the character may belong to the next word.
    if (wrong === 0 && JOINED.test(text.charAt(start - 1))) continue;
    if (wrong === form.length - 1 && JOINED.test(text.charAt(start + form.length))) continue;
    found.push({
      start,
      end: start + form.length,
      right: form,
      kind: '固定提法',
      source: '提出该提法的文件',
    });
  }
  return found;
}

/** A short form with one of its characters left open. */
interface Gap {
  readonly form: string;
  /** The place of the open character. */
  readonly wrong: number;
  /** Where the longer side of the rest, by which the form is looked for, stands in it. */
  readonly shift: number;
}

const shortForms = lazy(() => {
  const gaps: Gap[] = [];
  const pieces: string[] = [];
  for (const form of SHORT_FORMS) {
    for (let wrong = 0; wrong < form.length; wrong++) {
      const [head, tail] = [form.slice(0, wrong), form.slice(wrong + 1)];
      const shift = head.length >= tail.length ? 0 : wrong + 1;
      gaps.push({ form, wrong, shift });
      pieces.push(shift === 0 ? head : tail);
    }
  }
  return { gaps, index: literalIndex(pieces) };
});

/** What may make a word with the character beside it; particles make none. */
const JOINED = /[\u3400-\u9fff](?<![的和与及在以对把将是为等])/;

/** Numbers and the names of sets are told apart, not corrected: 十八届 and 十九届, 两个 and 四个. */
const NUMERAL = /[〇零一二两三四五六七八九十\d]/;

/** The words of a slip are a form of their own (工农互促、城乡互补、全面融合、共同繁荣). */
function stands(slip: Slip, right: readonly Range[]): boolean {
  return right.some(({ start, end }) => start <= slip.start && slip.end <= end);
}

function explained(slip: Slip, right: readonly Range[], text: string): boolean {
  const window = text.slice(slip.start, slip.end);
  if (differsInNumber(window, slip.right) || window.includes(slip.right)) return true;
  if (differsInLevel(window, slip.right)) return true;
  const [from, to] = changed(window, slip.right);
  // A right form that is the whole window, or that reaches over the changed place and out of the window.
  return right.some(
    ({ start, end }) =>
      (start <= slip.start && slip.end <= end) ||
      // 卫生健康委要会同: the name's own short form stands there, and the next word behind it.
      (start === slip.start && end === slip.start + from && from >= SHORTEST) ||
      (start <= slip.start + from && slip.start + to <= end && (start < slip.start || end > slip.end)),
  );
}

/** Where the window differs from the form, as offsets in it. */
function changed(window: string, form: string): [number, number] {
  let from = 0;
  while (from < window.length && window.charAt(from) === form.charAt(from)) from++;
  let tail = 0;
  while (tail < window.length - from && window.at(-1 - tail) === form.at(-1 - tail)) tail++;
  return [from, Math.max(from + 1, window.length - tail)];
}

function differsInNumber(window: string, form: string): boolean {
  const own = [...window].filter((char) => NUMERAL.test(char)).join('');
  const meant = [...form].filter((char) => NUMERAL.test(char)).join('');
  return own !== meant;
}

/** 人才强市战略, 全面依法治县: said of another level. */
function differsInLevel(window: string, form: string): boolean {
  if (window.length !== form.length) return false;
  return [...window].every(
    (char, at) => char === form.charAt(at) || (LEVEL.test(char) && LEVEL.test(form.charAt(at))),
  );
}

const LEVEL = /[国省市县区州乡镇村校局厅部委院企军]/;

function ownSlips(text: string): Slip[] {
  const pairs = pairsOf(text);
  return OWN_SLIPS.filter(({ wrong }) => mayMatch(pairs, wrong)).flatMap(({ wrong, right, kind }) =>
    [...text.matchAll(wrong)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      right: right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''),
      kind,
      source: '公开文件的通行写法',
    })),
  );
}

/** Of slips that overlap, the one with the fewest changes; then the longest. */
function best(slips: readonly Slip[]): Slip[] {
  const sorted = [...slips].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Slip[] = [];
  for (const slip of sorted)
    if (kept.every((other) => slip.end <= other.start || other.end <= slip.start)) kept.push(slip);
  return kept.sort((a, b) => a.start - b.start);
}
