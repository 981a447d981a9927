/** Packs the words and their vectors, which embed.cpp has written, as core/typos/words.ts reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST } from '../../server/src/core/typos/tokens';
import { COMPANY, OFFSET_STEP, scaleOf, TRAITS, type WordShape } from '../../server/src/core/typos/words';
import type { Ids } from './tables';

/** Words seen less often are no company: their own vectors are not kept. */
const LEAST_AS_COMPANY = 100;

export type WordSectionName = 'lexicon' | 'traits' | 'vectors' | 'places';

export interface PackedWords {
  readonly shape: WordShape;
  readonly sections: Readonly<Record<WordSectionName, Uint8Array>>;
}

const NOTHING = new Uint8Array(0);
/** For a file of counts alone. */
export const NO_WORDS: PackedWords = {
  shape: { dimensions: 0, sizes: [0, 0, 0] },
  sections: { lexicon: NOTHING, traits: NOTHING, vectors: NOTHING, places: NOTHING },
};

interface Word {
  /** The row of its vectors. */
  readonly row: number;
  readonly tokens: readonly number[];
  readonly count: number;
}

/** `folder`: vocab.tsv (word, count; the single tokens first), V.f32, U.f32, B.f32, D.f32. */
export function packWords(
  folder: string,
  { ids, vocabulary }: { ids: Ids; vocabulary: number },
): PackedWords {
  const words = readVocabulary(join(folder, 'vocab.tsv'), ids, vocabulary);
  const floats = (name: string) => {
    const bytes = readFileSync(join(folder, name));
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  };
  const [asked, company, offsets, places] = ['V.f32', 'U.f32', 'B.f32', 'D.f32'].map(floats) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const dimensions = places.length / (2 * COMPANY);
  const nibbles: number[] = [];
  const traits = new Uint8Array(words.length * TRAITS);
  const pack = (vectors: Float32Array, row: number): number => {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    const scale = bestScale(vector);
    const step = scaleOf(scale);
    for (const value of vector) nibbles.push(8 + Math.max(-7, Math.min(7, Math.round(value / step))));
    return scale;
  };
  for (const [index, { row, count }] of words.entries()) {
    const at = index * TRAITS;
    traits[at] = Math.min(255, Math.round(8 * Math.log2(Math.max(1, count))));
    traits[at + 1] = 128 + Math.max(-128, Math.min(127, Math.round((offsets[row] as number) * OFFSET_STEP)));
    traits[at + 2] = pack(asked, row);
  }
  for (const [index, { row, count }] of words.entries()) {
    if (count >= LEAST_AS_COMPANY || index < FIRST) traits[index * TRAITS + 3] = pack(company, row);
  }
  const bytes = new Uint8Array(Math.ceil(nibbles.length / 2));
  for (const [i, nibble] of nibbles.entries())
    bytes[i >> 1] = (bytes[i >> 1] as number) | (nibble << ((i & 1) * 4));
  const many = words.slice(vocabulary);
  const sizes = [2, 3, 4].map((length) => many.filter(({ tokens }) => tokens.length === length).length);
  return {
    // Three lengths, three numbers.
    shape: { dimensions, sizes: sizes as unknown as WordShape['sizes'] },
    sections: {
      lexicon: packLexicon(many, vocabulary),
      traits,
      vectors: bytes,
      places: new Uint8Array(places.buffer),
    },
  };
}

/** The single tokens by id, then the words by length and tokens. */
function readVocabulary(path: string, ids: Ids, vocabulary: number): Word[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const words = rows.map((line, row): Word => {
    const [word = '', count = '0'] = line.split('\t');
    const tokens = row < vocabulary ? [row] : [...word].map((one) => ids.get(one) ?? 0);
    return { row, tokens, count: Number(count) };
  });
  const order = (a: Word, b: Word) => {
    if (a.tokens.length !== b.tokens.length) return a.tokens.length - b.tokens.length;
    for (let i = 0; i < a.tokens.length; i++) {
      const difference = (a.tokens[i] as number) - (b.tokens[i] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return words.sort(order);
}

/** The scale at which the rounded vector is nearest to the true one. */
function bestScale(vector: Float32Array): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return 1;
  const top = Math.round(160 + 8 * Math.log2(largest / 7));
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let scale = top - 8; scale <= top + 1; scale++) {
    const step = scaleOf(scale);
    let error = 0;
    for (const value of vector) {
      error += (value - step * Math.max(-7, Math.min(7, Math.round(value / step)))) ** 2;
    }
    if (error < least) [least, best] = [error, scale];
  }
  return Math.max(1, Math.min(255, best));
}

function packLexicon(words: readonly Word[], vocabulary: number): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  let length = 2;
  for (const { tokens } of words) {
    if (tokens.length !== length) [last, length] = [0, tokens.length];
    const key = (tokens[0] as number) * vocabulary + (tokens[1] as number);
    for (let rest = key - last; ; rest >>>= 7) {
      if (rest < 128) {
        bytes.push(rest);
        break;
      }
      bytes.push((rest & 127) | 128);
    }
    last = key;
    for (const token of tokens.slice(2)) bytes.push(token & 255, token >> 8);
  }
  return Uint8Array.from(bytes);
}
