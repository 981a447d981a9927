/**
 * The file that scripts/typos makes: counts, characters, readings, look-alikes and the fitted weights.
 *
 *   "BGZTYPO2", length of the header (32 bits, little-endian), header (JSON, see `Header`), sections at multiples of 4
 *
 * Nothing is parsed but the header: the counts are read where they lie. Bigrams are expanded to a bitmap.
 */
import { bytesOf, cellsOf, type FuseShape, locate, valueAt } from './fuse';
import { createTokenTable, FIRST, type TokenTable } from './tokens';
import { readWords, type WordBook, type WordShape } from './words';

export const MAGIC = 'BGZTYPO2';

export const SECTIONS = [
  'characters',
  'singles',
  'bigrams',
  'cells',
  'readings',
  'shapes',
  'lexicon',
  'traits',
  'vectors',
  'places',
  'weights',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Header {
  readonly fuse: FuseShape;
  /** Offsets and lengths in bytes; offsets from the end of the header, rounded up to 4. */
  readonly sections: Readonly<Record<SectionName, readonly [offset: number, length: number]>>;
  /** Toneless readings, in the order of their ids. */
  readonly readings: readonly string[];
  readonly words: WordShape;
  readonly nets: Readonly<Record<string, NetShape>>;
}

export interface NetShape {
  readonly inputs: number;
  readonly hidden: number;
  /** The place of its first weight among the section's 32-bit floats. */
  readonly start: number;
  /** Log-odds from which a place is told. */
  readonly warning: number;
  readonly hint: number;
}

/** Log-odds = b + w·x + v·relu(Wx + c); weights in the order w, b, then for each hidden unit its W, c and v. */
export interface Net extends NetShape {
  readonly weights: Float32Array;
}

export interface TypoModel {
  readonly table: TokenTable;
  /** How many tokens there are. */
  readonly vocabulary: number;
  /** The Han characters in the order of their ids from FIRST. */
  readonly characters: string;
  /** How often each token was seen. */
  readonly singles: Uint32Array;
  readonly total: number;
  /** Whether a bigram was kept. */
  hasBigram(first: number, second: number): boolean;
  /** Tokens that were seen behind `first`, in order. */
  followers(first: number): number[];
  /** The level of the count, see `countOf`; -1 when the n-gram was not kept. Orders 2–5. */
  level(tokens: ArrayLike<number>, start: number, order: number): number;
  /** Whether these 2–4 tokens are a word. */
  isWord(tokens: ArrayLike<number>, start: number, length: number): boolean;
  /**
   * How alike the surroundings of two words of the same sound are, 0–15: 及时 and 即时 stand in each other's place, 线路 and
   * 显露 do not. Each a pair of tokens.
   */
  kinship(one: WordTokens, other: WordTokens): number;
  /** The readings of a token, as places in `readings`. */
  readingsOf(id: number): readonly number[];
  readonly readings: readonly string[];
  /** Look-alikes: triples of id, class (ALIKE, LISTED, PARTS) and likeness (0–31). */
  lookAlikes(id: number): readonly (readonly [id: number, kinds: number, likeness: number])[];
  readonly words: WordBook;
  net(kind: string): Net | undefined;
}

export type WordTokens = readonly [first: number, second: number];

/** The two in the order in which their kinship is kept. */
export function kinKey(one: WordTokens, other: WordTokens): number[] {
  const inOrder = one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
  return inOrder ? [...one, ...other] : [...other, ...one];
}

/** Kinds of look-alikes, as bits. */
export const ALIKE = 4;
export const LISTED = 8;
export const PARTS = 16;

/** Levels are the rounded binary logarithm less this. */
export const LOWEST = 2;
/** The order under which pairs of words stand. */
export const KIN_ORDER = 14;
/** In the key of a word its length is told from an n-gram's order by this. */
export const WORD_ORDER = 8;

export function levelOf(count: number): number {
  return Math.max(0, Math.min(15, Math.round(Math.log2(count)) - LOWEST));
}

/** Undefined when the bytes are not a model of this version. */
export function readModel(file: Uint8Array): TypoModel | undefined {
  // A view of its own: what the host hands over may have a slice() that does not copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const head = readHeader(bytes);
  if (!head) return undefined;
  const { header, base } = head;
  const section = (name: SectionName) => {
    const [offset, length] = header.sections[name];
    return bytes.subarray(base + offset, base + offset + length);
  };
  /** Typed arrays need an aligned start, which a file that was read into a pool may not give. */
  const words32 = (name: SectionName) => section(name).slice().buffer;

  const characters = readCharacters(section('characters'));
  const singles = new Uint32Array(words32('singles'));
  const vocabulary = singles.length;
  const cells = section('cells');
  const bitmap = expandBigrams(section('bigrams'), vocabulary);
  const shapes = section('shapes');
  const shapeStarts = startsOf(shapes, vocabulary);
  const readings = readReadings(section('readings'), vocabulary);
  const weights = new Float32Array(words32('weights'));
  const words = readWords(header.words, vocabulary, {
    lexicon: section('lexicon'),
    traits: section('traits'),
    vectors: section('vectors'),
    places: new Float32Array(words32('places')),
  });
  const slots = new Uint32Array(4);
  const hasBigram = (first: number, second: number) => {
    const bit = first * vocabulary + second;
    return (((bitmap[bit >>> 3] as number) >>> (bit & 7)) & 1) === 1;
  };
  const look = (tokens: ArrayLike<number>, start: number, length: number, order: number) => {
    locate(header.fuse, tokens, start, length, order, slots);
    return valueAt(cells, slots);
  };
  return {
    table: createTokenTable(characters),
    vocabulary,
    characters,
    singles,
    total: singles.reduce((sum, count) => sum + count, 0),
    hasBigram,
    followers: (first) => {
      const found: number[] = [];
      for (let second = 0; second < vocabulary; ) {
        const bit = first * vocabulary + second;
        // Eight that were never seen are passed at once.
        if ((bit & 7) === 0 && bitmap[bit >>> 3] === 0) second += 8;
        else {
          if (hasBigram(first, second)) found.push(second);
          second++;
        }
      }
      return found;
    },
    level: (tokens, start, order) => look(tokens, start, order, order),
    isWord: (tokens, start, length) => look(tokens, start, length, length + WORD_ORDER) >= 0,
    kinship: (one, other) => Math.max(0, look(kinKey(one, other), 0, 4, KIN_ORDER)),
    readingsOf: (id) => readings[id] ?? [],
    readings: header.readings,
    lookAlikes: (id) => readShapes(shapes, shapeStarts[id] as number),
    words,
    net: (kind) => {
      const shape = header.nets[kind];
      return shape && { ...shape, weights: weights.subarray(shape.start) };
    },
  };
}

/** Undefined for a file of another kind, and for one that was cut short. */
function readHeader(bytes: Uint8Array): { header: Header; base: number } | undefined {
  if (bytes.length < 12 || String.fromCharCode(...bytes.subarray(0, 8)) !== MAGIC) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true);
  const base = Math.ceil((12 + length) / 4) * 4;
  if (bytes.length < base) return undefined;
  let text = '';
  for (const byte of bytes.subarray(12, 12 + length)) text += String.fromCharCode(byte);
  // Written by scripts/typos/pack.ts, whose type is this.
  const header = JSON.parse(text) as Header;
  const isWhole = SECTIONS.every((name) => {
    const [offset, size] = header.sections[name];
    return base + offset + size <= bytes.length;
  });
  return isWhole && header.sections.cells[1] >= bytesOf(cellsOf(header.fuse)) ? { header, base } : undefined;
}

function readCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode((bytes[i] as number) | ((bytes[i + 1] as number) << 8));
  }
  return text;
}

/** Differences between the sorted places first × vocabulary + second, seven bits a byte, the lowest first. */
function expandBigrams(bytes: Uint8Array, vocabulary: number): Uint8Array {
  const bitmap = new Uint8Array(Math.ceil((vocabulary * vocabulary) / 8));
  let place = 0;
  let difference = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      place += difference;
      bitmap[place >>> 3] = (bitmap[place >>> 3] as number) | (1 << (place & 7));
      difference = 0;
      shift = 0;
    }
  }
  return bitmap;
}

/** For each token a list: its length, then id (16 bits) and class with likeness (class bits 2–4 above 5 bits). */
function startsOf(bytes: Uint8Array, vocabulary: number): Uint32Array {
  const starts = new Uint32Array(vocabulary);
  let at = 0;
  for (let id = 0; id < vocabulary; id++) {
    starts[id] = at;
    at += 1 + 3 * (bytes[at] as number);
  }
  return starts;
}

function readShapes(bytes: Uint8Array, start: number): [number, number, number][] {
  const list: [number, number, number][] = [];
  for (let i = 0, at = start + 1; i < (bytes[start] as number); i++, at += 3) {
    const packed = bytes[at + 2] as number;
    list.push([(bytes[at] as number) | ((bytes[at + 1] as number) << 8), (packed >> 5) << 2, packed & 31]);
  }
  return list;
}

/** For each token: how many readings, then each as 16 bits. */
function readReadings(bytes: Uint8Array, vocabulary: number): number[][] {
  const lists: number[][] = [];
  let at = 0;
  for (let id = 0; id < vocabulary; id++) {
    const list: number[] = [];
    const count = bytes[at++] as number;
    for (let i = 0; i < count; i++, at += 2)
      list.push((bytes[at] as number) | ((bytes[at + 1] as number) << 8));
    lists.push(list);
  }
  return lists;
}

/** The index of a character among the Han characters; undefined for other tokens. */
export function characterOf(model: TypoModel, id: number): string | undefined {
  return id < FIRST ? undefined : model.characters[id - FIRST];
}
