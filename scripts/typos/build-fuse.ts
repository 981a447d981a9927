/** Builds the binary fuse function that core/typos/fuse.ts reads. */
import { bytesOf, cellsOf, type FuseShape, locate } from '../../server/src/core/typos/fuse';

/** Rows of token ids of one order, with the value of each. */
export interface Keyed {
  readonly order: number;
  /** Tokens in a row. */
  readonly length: number;
  /** The rows, one behind the other. */
  readonly tokens: Uint16Array;
  readonly values: Uint8Array;
}

const TRIES = 40;

export function buildFuse(groups: readonly Keyed[]): { shape: FuseShape; cells: Uint8Array } {
  const size = groups.reduce((sum, { values }) => sum + values.length, 0);
  const segmentLength = 2 ** Math.floor(Math.log(size) / Math.log(3.33) + 2.25);
  const factor = 0.875 + 0.25 * Math.max(1, Math.log(1e6) / Math.log(size));
  const segments = Math.max(1, Math.ceil((size * factor) / segmentLength) - 2);
  for (let seed = 1; seed <= TRIES; seed++) {
    const shape: FuseShape = { seed, segmentLength, reach: segments * segmentLength };
    const cells = fill(shape, groups, size);
    if (cells) return { shape, cells };
  }
  throw new Error('no seed peels: are there keys that stand twice?');
}

function fill(shape: FuseShape, groups: readonly Keyed[], size: number): Uint8Array | undefined {
  const cellCount = cellsOf(shape);
  const places = new Uint32Array(size * 3);
  const contents = new Uint16Array(size);
  const slots = new Uint32Array(4);
  let key = 0;
  for (const { order, length, tokens, values } of groups) {
    for (let i = 0; i < values.length; i++, key++) {
      locate(shape, tokens, i * length, length, order, slots);
      places.set(slots.subarray(0, 3), key * 3);
      contents[key] = ((slots[3] as number) << 4) | (values[i] as number);
    }
  }
  // Peeling: a cell that only one key has is that key's own; the key goes, and its other cells lose one.
  const degree = new Uint16Array(cellCount);
  const keys = new Uint32Array(cellCount);
  for (let i = 0; i < places.length; i++) {
    const cell = places[i] as number;
    degree[cell] = (degree[cell] as number) + 1;
    keys[cell] = (keys[cell] as number) ^ Math.floor(i / 3);
  }
  const order = new Uint32Array(size);
  const owner = new Uint32Array(size);
  const queue: number[] = [];
  for (let cell = 0; cell < cellCount; cell++) if (degree[cell] === 1) queue.push(cell);
  let peeled = 0;
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (degree[cell] !== 1) continue;
    const own = keys[cell] as number;
    order[peeled] = own;
    owner[peeled++] = cell;
    for (let k = 0; k < 3; k++) {
      const other = places[own * 3 + k] as number;
      degree[other] = (degree[other] as number) - 1;
      keys[other] = (keys[other] as number) ^ own;
      if (degree[other] === 1) queue.push(other);
    }
  }
  if (peeled < size) return undefined;
  const wide = new Uint16Array(cellCount);
  for (let i = size - 1; i >= 0; i--) {
    const own = order[i] as number;
    let value = contents[own] as number;
    for (let k = 0; k < 3; k++) {
      const cell = places[own * 3 + k] as number;
      if (cell !== owner[i]) value ^= wide[cell] as number;
    }
    wide[owner[i] as number] = value;
  }
  const packed = new Uint8Array(bytesOf(cellCount));
  for (let cell = 0; cell < cellCount; cell++) {
    const at = (cell >> 1) * 3;
    const value = wide[cell] as number;
    if ((cell & 1) === 0) {
      packed[at] = value & 255;
      packed[at + 1] = (packed[at + 1] as number) | (value >> 8);
    } else {
      packed[at + 1] = (packed[at + 1] as number) | ((value & 15) << 4);
      packed[at + 2] = value >> 4;
    }
  }
  return packed;
}
