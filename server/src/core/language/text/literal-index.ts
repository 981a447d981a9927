/** Where any of many strings stand in a text, overlaps too: one pass over the text, whatever their number. */

export interface LiteralIndex {
  /** By a hash of two code units, from 1: the bucket of the strings that begin with such a pair; 0 for none. */
  readonly heads: Uint16Array;
  /** By a code unit: the strings that are this one. */
  readonly singles: ReadonlyMap<number, readonly Literal[]>;
  readonly buckets: readonly (readonly Literal[])[];
}

interface Literal {
  readonly text: string;
  /** Its place in the list that the index was made of. */
  readonly id: number;
}

export interface Occurrence {
  /** Its place in the list that the index was made of. */
  readonly id: number;
  /** Offset in the text. */
  readonly at: number;
}

const HEADS = 2 ** 15;

/** `strings` are not empty; of like ones each is found. */
export function literalIndex(strings: readonly string[]): LiteralIndex {
  const heads = new Uint16Array(HEADS);
  const singles = new Map<number, Literal[]>();
  const buckets: Literal[][] = [];
  for (const [id, text] of strings.entries()) {
    if (text.length === 1) {
      const code = text.charCodeAt(0);
      singles.set(code, [...(singles.get(code) ?? []), { text, id }]);
      continue;
    }
    const head = headOf(text.charCodeAt(0), text.charCodeAt(1));
    if (heads[head] === 0) heads[head] = buckets.push([]);
    buckets[heads[head]! - 1]!.push({ text, id });
  }
  return { heads, singles, buckets };
}

function headOf(first: number, second: number): number {
  return Math.imul(first * 31 + second, 0x9e3779b1) >>> 17;
}

/** In the order of the text; at one place single characters first, and then in the order of the list. */
export function occurrences(text: string, { heads, singles, buckets }: LiteralIndex): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (singles.size > 0) for (const { id } of singles.get(first) ?? NONE) found.push({ id, at });
    if (at + 1 === text.length) break;
    const bucket = heads[headOf(first, text.charCodeAt(at + 1))]!;
    if (bucket === 0) continue;
    for (const { text: literal, id } of buckets[bucket - 1]!) {
      if (text.startsWith(literal, at)) found.push({ id, at });
    }
  }
  return found;
}

const NONE: readonly Literal[] = [];
