/**
 * Words and the company that they keep: how likely each is among the words around it, by vectors that scripts/typos
 * fits. The log-odds are those of a word that was written here, against its likes in sound and shape and against any other.
 */
import { FIRST } from './tokens';

/** Words on either side that are heeded. */
export const COMPANY = 5;
/** The longest word, in tokens. */
export const LONGEST_WORD = 4;

export interface WordShape {
  /** Numbers of a vector. */
  readonly dimensions: number;
  /** Words of 2, 3 and 4 tokens. */
  readonly sizes: readonly [number, number, number];
}

/** The parts of the file, as they lie there; scripts/typos/pack-words.ts writes them. */
export interface WordParts {
  /** For each length the words in order: the difference of their first two tokens (seven bits a byte), then the others, 16 bits each. */
  readonly lexicon: Uint8Array;
  /** For each word, the single tokens first: eighths of log2 of its count; its offset; the scales of its vectors. */
  readonly traits: Uint8Array;
  /** The vectors, four bits a number: those that ask, and behind them those of the words whose second scale is not 0. */
  readonly vectors: Uint8Array;
  /** A factor for each dimension at each place: COMPANY before, the farthest first, and as many behind. */
  readonly places: Float32Array;
}

export interface WordBook {
  readonly dimensions: number;
  /** How many words there are; those below the vocabulary are the tokens themselves. */
  readonly size: number;
  /** The word that these tokens are; -1 for none. */
  idOf(tokens: ArrayLike<number>, start: number, length: number): number;
  /** The longest word that begins with these two tokens, at least 2; 0 when none does. */
  longestWith(first: number, second: number): number;
  /** How many words have two tokens: those that follow the single tokens. */
  readonly pairs: number;
  /** The first and the second token of a word of several. */
  firstOf(word: number): number;
  secondOf(word: number): number;
  /** Minus the logarithm of a word's share of all words. */
  readonly costs: Float32Array;
  /** Adds the company of `word` at a place to `sum` from `at`. */
  addCompany(sum: Float32Array, at: number, word: number, place: number): void;
  /** Log-odds of a word in the company of `sum` from `at`. */
  odds(word: number, sum: Float32Array, at: number): number;
  /** The other way about: adds what `word` asks of one at a place to `sum`; what a word as company answers to it. */
  addAsked(sum: Float32Array, at: number, word: number, place: number): void;
  answer(word: number, sum: Float32Array, at: number): number;
}

/** Scales are powers of two in steps of an eighth: 0 for no vector, else 2^((byte - 160) / 8). */
export function scaleOf(byte: number): number {
  return byte === 0 ? 0 : 2 ** ((byte - 160) / 8);
}
/** Offsets are kept in sixteenths. */
export const OFFSET_STEP = 16;
/** Traits of a word, in bytes. */
export const TRAITS = 4;

export function readWords({ dimensions, sizes }: WordShape, vocabulary: number, parts: WordParts): WordBook {
  const size = vocabulary + sizes[0] + sizes[1] + sizes[2];
  const { tokens, starts } = readLexicon(parts.lexicon, sizes, vocabulary);
  const pairs = createPairs(tokens, starts, sizes, vocabulary);

  const costs = new Float32Array(size);
  const offsets = new Float32Array(size);
  const scales = new Float32Array(size);
  const companyScales = new Float32Array(size);
  const companyAt = new Int32Array(size).fill(-1);
  let total = 0;
  let rows = size;
  for (let word = 0; word < size; word++) {
    const at = word * TRAITS;
    const count = 2 ** ((parts.traits[at] as number) / 8);
    total += count;
    costs[word] = -Math.log(count);
    offsets[word] = ((parts.traits[at + 1] as number) - 128) / OFFSET_STEP;
    scales[word] = scaleOf(parts.traits[at + 2] as number);
    companyScales[word] = scaleOf(parts.traits[at + 3] as number);
    if (companyScales[word] !== 0) companyAt[word] = rows++ * dimensions;
  }
  for (let word = 0; word < size; word++) costs[word] = (costs[word] as number) + Math.log(total);
  const vectors = new Int8Array(rows * dimensions);
  for (let i = 0; i < vectors.length; i++) {
    vectors[i] = (((parts.vectors[i >> 1] as number) >> ((i & 1) * 4)) & 15) - 8;
  }

  const { places } = parts;
  const add = (sum: Float32Array, at: number, from: number, scale: number, place: number) => {
    if (from < 0) return;
    const factors = place * dimensions;
    for (let i = 0; i < dimensions; i++) {
      sum[at + i] =
        (sum[at + i] as number) + (vectors[from + i] as number) * scale * (places[factors + i] as number);
    }
  };
  const product = (from: number, sum: Float32Array, at: number) => {
    let result = 0;
    for (let i = 0; i < dimensions; i++) result += (vectors[from + i] as number) * (sum[at + i] as number);
    return result;
  };

  return {
    dimensions,
    size,
    idOf: (row, start, length) => {
      const first = row[start] as number;
      if (length === 1) return first;
      const pair = pairs.find(first, row[start + 1] as number);
      if (pair < 0) return -1;
      if (length === 2) return pairs.words[pair] as number;
      if ((pairs.longest[pair] as number) < length) return -1;
      return pairs.longer(row, start, length);
    },
    longestWith: (first, second) => {
      const pair = pairs.find(first, second);
      return pair < 0 ? 0 : (pairs.longest[pair] as number);
    },
    pairs: sizes[0],
    firstOf: (word) => tokens[starts[word - vocabulary] as number] as number,
    secondOf: (word) => tokens[(starts[word - vocabulary] as number) + 1] as number,
    costs,
    addCompany: (sum, at, word, place) => {
      add(sum, at, companyAt[word] as number, companyScales[word] as number, place);
    },
    odds: (word, sum, at) =>
      product(word * dimensions, sum, at) * (scales[word] as number) + (offsets[word] as number),
    addAsked: (sum, at, word, place) => add(sum, at, word * dimensions, scales[word] as number, place),
    answer: (word, sum, at) => {
      const from = companyAt[word] as number;
      return from < 0 ? 0 : product(from, sum, at) * (companyScales[word] as number);
    },
  };
}

function readLexicon(bytes: Uint8Array, sizes: WordShape['sizes'], vocabulary: number) {
  const all = sizes[0] + sizes[1] + sizes[2];
  const tokens = new Uint16Array(2 * sizes[0] + 3 * sizes[1] + 4 * sizes[2]);
  const starts = new Uint32Array(all + 1);
  let at = 0;
  let word = 0;
  let filled = 0;
  for (let length = 2; length <= LONGEST_WORD; length++) {
    let key = 0;
    for (let i = 0; i < (sizes[length - 2] as number); i++) {
      let difference = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] as number;
        difference |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      key += difference;
      starts[word++] = filled;
      tokens[filled++] = Math.floor(key / vocabulary);
      tokens[filled++] = key % vocabulary;
      for (let more = 2; more < length; more++, at += 2) {
        tokens[filled++] = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
      }
    }
  }
  starts[word] = filled;
  return { tokens, starts };
}

interface Pairs {
  /** The place of a pair of tokens that is or begins a word; -1 for none. */
  find(first: number, second: number): number;
  /** By place: the word of two tokens, -1 when the pair only begins longer ones; the longest word that begins with it. */
  readonly words: Int32Array;
  readonly longest: Uint8Array;
  /** The word of three or four tokens; -1 for none. */
  longer(row: ArrayLike<number>, start: number, length: number): number;
}

/** Open addressing over the pairs that begin words, and over the words of three and four tokens. */
function createPairs(
  tokens: Uint16Array,
  starts: Uint32Array,
  sizes: WordShape['sizes'],
  vocabulary: number,
): Pairs {
  const all = starts.length - 1;
  const room = 2 ** Math.ceil(Math.log2(all * 2 + 16));
  const mask = room - 1;
  const keys = new Int32Array(room).fill(-1);
  const words = new Int32Array(room).fill(-1);
  const longest = new Uint8Array(room);
  const slot = (key: number) => {
    let at = Math.imul(key, 0x9e3779b1) >>> 7;
    at = (at ^ (at >>> 11)) & mask;
    while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  };
  const long = new Int32Array(room).fill(-1);
  const hash = (row: ArrayLike<number>, start: number, length: number) => {
    let h = length;
    for (let i = start; i < start + length; i++) h = Math.imul(h ^ (row[i] as number), 0x85ebca6b);
    return (h ^ (h >>> 15)) & mask;
  };
  const isSame = (index: number, row: ArrayLike<number>, start: number, length: number) => {
    const from = starts[index] as number;
    if ((starts[index + 1] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) if (tokens[from + i] !== row[start + i]) return false;
    return true;
  };
  for (let index = 0; index < all; index++) {
    const from = starts[index] as number;
    const length = (starts[index + 1] as number) - from;
    const at = slot((tokens[from] as number) * 8192 + (tokens[from + 1] as number));
    keys[at] = (tokens[from] as number) * 8192 + (tokens[from + 1] as number);
    longest[at] = Math.max(longest[at] as number, length);
    if (index < sizes[0]) {
      words[at] = vocabulary + index;
      continue;
    }
    let place = hash(tokens, from, length);
    while (long[place] !== -1) place = (place + 1) & mask;
    long[place] = index;
  }
  return {
    words,
    longest,
    find: (first, second) => {
      if (first < FIRST || second < FIRST) return -1;
      const at = slot(first * 8192 + second);
      return keys[at] === -1 ? -1 : at;
    },
    longer: (row, start, length) => {
      let place = hash(row, start, length);
      for (; long[place] !== -1; place = (place + 1) & mask) {
        if (isSame(long[place] as number, row, start, length)) return vocabulary + (long[place] as number);
      }
      return -1;
    },
  };
}
