import { part } from './nodes';
import { readNumber } from './numerals';
import type { InlineOrdinal } from './types';

/** Ordinals inside a paragraph, at the head of a sentence: 一是, 第一，, 首先, 其一，. */

const HAN = '[一二三四五六七八九十]{1,3}';
const SERIES: readonly (readonly [InlineOrdinal['series'], RegExp])[] = [
  ['shi', new RegExp(`^(${HAN})是`)],
  ['di', new RegExp(`^第(${HAN}|\\d{1,2})(?:[，,、：:]|是)`)],
  ['qi', new RegExp(`^其(${HAN})[，,、：:是]`)],
];
const SHOUXIAN: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: 4 };
/** 首先 and its kin need no comma; 最后 does (最后一个 is no ordinal). */
const SHOUXIAN_HEAD = /^(?:(首先|其次|再次)[，,、：:]?|(最后)[，,：:])/;
const STARTS = '一二三四五六七八九十第其首再最';
const MAX_LENGTH = 8;

/** The ordinal that [start, end) begins with, its punctuation mark included. `最后` counts as 4. */
export function readInlineOrdinal(source: string, start: number, end: number): InlineOrdinal | undefined {
  if (!STARTS.includes(source.charAt(start))) return undefined;
  const head = source.slice(start, Math.min(end, start + MAX_LENGTH));
  for (const [series, pattern] of SERIES) {
    const match = pattern.exec(head);
    const value = match === null ? undefined : readNumber(match[1]!);
    if (match !== null && value !== undefined) {
      return { ...part(source, start, start + match[0].length), series, value };
    }
  }
  const match = SHOUXIAN_HEAD.exec(head);
  const value = match === null ? undefined : SHOUXIAN[match[1] ?? match[2]!];
  if (match === null || value === undefined) return undefined;
  return { ...part(source, start, start + match[0].length), series: 'shouxian', value };
}
