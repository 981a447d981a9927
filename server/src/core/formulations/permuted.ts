/**
 * Rows whose characters all stand in the text, in another order: 全国减灾防灾日, 口粮基本自给、谷物绝对安全, 中国工农民主党. A window slides over
 * the text for each length of row, with a sum over its characters that order does not change; linear in the text.
 */
import type { Row } from './rows';
import type { Slip } from './slip';

/** Shorter rows are words that may well stand the other way round (乡村振兴, 振兴乡村). */
const SHORTEST = 6;

/** Rows of one length, by the sum of their characters. */
interface SameLength {
  readonly rows: Map<number, Row[]>;
  /** Whether any row has a sum with these last bits: most windows end here. */
  readonly any: Uint8Array;
}

export type PermutedIndex = ReadonlyMap<number, SameLength>;

const BITS = 8191;

export function createPermutedIndex(rows: readonly Row[]): PermutedIndex {
  const index = new Map<number, SameLength>();
  for (const row of rows) {
    const { length } = row.form;
    if (length < SHORTEST) continue;
    const same = index.get(length) ?? { rows: new Map<number, Row[]>(), any: new Uint8Array(BITS + 1) };
    index.set(length, same);
    const sum = sumOf(row.form);
    same.any[sum & BITS] = 1;
    const list = same.rows.get(sum);
    if (list) list.push(row);
    else same.rows.set(sum, [row]);
  }
  return index;
}

/** Two characters of one sum are rare; the characters themselves are compared in the end. */
function weight(code: number): number {
  return (code * 2_654_435_761) % 1_000_003;
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += weight(text.charCodeAt(at));
  return sum;
}

export function permutedSlips(text: string, index: PermutedIndex): Slip[] {
  const sums = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at++) sums[at + 1] = sums[at]! + weight(text.charCodeAt(at));
  const slips: Slip[] = [];
  for (const [length, { rows, any }] of index)
    for (let at = 0; at + length <= text.length; at++) {
      const sum = sums[at + length]! - sums[at]!;
      if (any[sum & BITS] === 0) continue;
      for (const row of rows.get(sum) ?? [])
        if (isPermuted(text.slice(at, at + length), row))
          slips.push({ start: at, end: at + length, right: row.form, kind: row.kind, source: row.source });
    }
  return slips;
}

function isPermuted(window: string, { form, kind }: Row): boolean {
  if (window === form || [...window].sort().join('') !== [...form].sort().join('')) return false;
  const places = (text: string): string => [...text].map((char) => (MARK.test(char) ? char : '-')).join('');
  if (MARK.test(form)) {
    const members = (text: string): string => text.split(MARK).sort().join();
    // The members themselves in another order are the sets' business.
    return places(window) === places(form) && members(window) !== members(form);
  }
  const ends = window.charAt(0) === form.charAt(0) && window.at(-1) === form.at(-1);
  return ends && (/名称/.test(kind) || form.length >= SURE);
}

const MARK = /[、，]/;
/** From this length on a saying without members is as sure as a name. */
const SURE = 14;
