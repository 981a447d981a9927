/** The characters and pairs of characters that stand in a text, as a set that may take one for another, but misses none. */
import { keptPer, keptPerText } from '../../kept';
import { type Clause, patternCues } from './pattern-cues';

export interface PairSet {
  readonly bits: Int32Array;
  /** How far a hash is shifted to be an index of a bit. */
  readonly shift: number;
}

/** `size`: the power of two that is the number of bits; several times the text's length. */
export function pairSet(text: string, size: number): PairSet {
  const bits = new Int32Array(2 ** (size - 5));
  const shift = 32 - size;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const single = Math.imul(code, SPREAD) >>> shift;
    bits[single >>> 5]! |= 1 << (single & 31);
    const pair = Math.imul(Math.imul(before, 0x10001) + code + 1, SPREAD) >>> shift;
    bits[pair >>> 5]! |= 1 << (pair & 31);
    before = code;
  }
  return { bits, shift };
}

/** Knuth's multiplicative hashing: the golden ratio's share of 2³². */
const SPREAD = 0x9e3779b1 | 0;

/** The size that a text of this length wants. */
export function sizeFor(length: number): number {
  return Math.min(18, Math.max(9, Math.ceil(Math.log2(length + 1)) + 3));
}

/** The set of a paragraph or the like, made once for each text. */
export const pairsOf = keptPerText((text) => pairSet(text, sizeFor(text.length)));

/** False where `pattern` matches nowhere in the text that the set was made of; true where it does, or may. */
export function mayMatch({ bits, shift }: PairSet, pattern: RegExp): boolean {
  for (const clause of hashedCues(pattern)) {
    let holds = false;
    for (let index = 0; index < clause.length && !holds; index++) {
      const bit = clause[index]! >>> shift;
      holds = (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
    }
    if (!holds) return false;
  }
  return true;
}

/** Every match of `pattern` (with the flag g) in a text, kept by the text. */
export function keptMatches(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  return keptPerText((text) => (mayMatch(pairsOf(text), pattern) ? [...text.matchAll(pattern)] : NO_MATCHES));
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** The set of a file's or a document's whole text, made once for each. */
export const pairsOfWhole = keptPer(({ text }: { readonly text: string }) =>
  pairSet(text, sizeFor(text.length)),
);

const hashedCues = keptPer((pattern: RegExp): readonly Int32Array[] => patternCues(pattern).map(hashed));

function hashed(clause: Clause): Int32Array {
  return Int32Array.from(clause, (string) =>
    string.length === 1
      ? Math.imul(string.charCodeAt(0), SPREAD)
      : Math.imul(Math.imul(string.charCodeAt(0), 0x10001) + string.charCodeAt(1) + 1, SPREAD),
  );
}
