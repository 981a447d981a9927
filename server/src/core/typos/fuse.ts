/**
 * The counts of n-grams: a binary fuse function (Graf, Lemire 2022: Binary Fuse Filters). Three cells of twelve bits,
 * combined by exclusive or, give eight bits of fingerprint and four of value. A key that was not put in passes for one
 * that was in one case of 256.
 */

export interface FuseShape {
  readonly seed: number;
  /** A power of two, at most 2^24. */
  readonly segmentLength: number;
  /** How many cells the first of a key's three may be. */
  readonly reach: number;
}

/** The number of cells. */
export function cellsOf({ segmentLength, reach }: FuseShape): number {
  return reach + 2 * segmentLength;
}

/** The bytes that hold so many cells of twelve bits. */
export function bytesOf(cells: number): number {
  return Math.ceil(cells / 2) * 3;
}

/** Writes to `slots` the three cells of the key of these tokens under this order, and its fingerprint. */
export function locate(
  { seed, segmentLength, reach }: FuseShape,
  tokens: ArrayLike<number>,
  start: number,
  length: number,
  order: number,
  slots: Uint32Array,
): void {
  let a = Math.imul(seed ^ (order * 0x9e3779b1), 0x85ebca6b);
  let b = Math.imul(seed + order * 0x27d4eb2f, 0xc2b2ae35);
  for (let i = start; i < start + length; i++) {
    const token = tokens[i] as number;
    a = Math.imul(a ^ token, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b + token, 0x1b873593);
    b ^= b >>> 13;
  }
  const x = mix(a ^ (b << 11));
  const y = mix(b ^ x);
  const mask = segmentLength - 1;
  // A product below 2^56 is rounded, but always in the same way.
  const first = Math.floor((x * reach) / 0x100000000);
  slots[0] = first;
  slots[1] = (first + segmentLength) ^ (y & mask);
  slots[2] = (first + 2 * segmentLength) ^ ((Math.imul(y, 0x9e3779b1) >>> 8) & mask);
  slots[3] = (Math.imul(y ^ x, 0x85ebca6b) >>> 24) & 255;
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The value under the located key, 0–15; -1 when none was put in. */
export function valueAt(cells: Uint8Array, slots: Uint32Array): number {
  const cell =
    cellAt(cells, slots[0] as number) ^ cellAt(cells, slots[1] as number) ^ cellAt(cells, slots[2] as number);
  return cell >>> 4 === slots[3] ? cell & 15 : -1;
}

function cellAt(cells: Uint8Array, index: number): number {
  const at = (index >> 1) * 3;
  return (index & 1) === 0
    ? (cells[at] as number) | (((cells[at + 1] as number) & 15) << 8)
    : ((cells[at + 1] as number) >> 4) | ((cells[at + 2] as number) << 4);
}
