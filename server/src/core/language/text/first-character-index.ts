/** Many words looked for in one pass over a text, found by their first character. */

export interface FirstCharacterIndex<T> {
  /** Not 0 where a word may begin with a character of this code, modulo the length. */
  readonly heads: Uint8Array;
  /** By the code unit that they begin with, the longest first. */
  readonly buckets: ReadonlyMap<number, readonly T[]>;
}

export interface Standing<T> {
  readonly item: T;
  /** Offset in the text. */
  readonly at: number;
  /** UTF-16 code units. */
  readonly length: number;
}

/** A power of two. Nearly every character of a text is told by this table, which is quicker than a map. */
const HEADS = 8192;

/** `wordOf` gives the text of an item, which is not empty. Of items of one length the earlier comes first. */
export function firstCharacterIndex<T>(
  items: Iterable<T>,
  wordOf: (item: T) => string,
): FirstCharacterIndex<T> {
  const heads = new Uint8Array(HEADS);
  const buckets = new Map<number, T[]>();
  for (const item of items) {
    const first = wordOf(item).charCodeAt(0);
    heads[first % HEADS] = 1;
    const known = buckets.get(first);
    if (known) known.push(item);
    else buckets.set(first, [item]);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => wordOf(b).length - wordOf(a).length);
  return { heads, buckets };
}

/**
 * The items that stand in `text`, in order, none overlapping another; at one place the first of its bucket that fits.
 * `lengthAt` is asked where the first character is right: how much of the text the item takes there, 0 for nothing.
 */
export function standingIn<T>(
  text: string,
  { heads, buckets }: FirstCharacterIndex<T>,
  lengthAt: (item: T, text: string, at: number) => number,
): Standing<T>[] {
  const found: Standing<T>[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (heads[code % HEADS] === 0) continue;
    for (const item of buckets.get(code) ?? []) {
      const length = lengthAt(item, text, at);
      if (length === 0) continue;
      found.push({ item, at, length });
      at += length - 1;
      break;
    }
  }
  return found;
}
