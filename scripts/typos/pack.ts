/** Puts the parts into one file, as core/typos/model.ts reads it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Header,
  levelOf,
  MAGIC,
  type NetShape,
  SECTIONS,
  type SectionName,
} from '../../server/src/core/typos/model';
import { buildFuse, type Keyed } from './build-fuse';
import type { PackedWords, WordSectionName } from './pack-words';
import { type Ids, idsOf, packReadings, packShapes, readKin, readWords } from './tables';

/** n-grams of orders 2–5 seen less often than this are left out. */
export type LeastCounts = readonly [number, number, number, number];

export interface Fitted {
  readonly shape: Omit<NetShape, 'start'>;
  readonly weights: Float32Array;
}

/** The sections but those of the words and the weights, and what the header says of them. */
export interface Counts {
  readonly sections: Readonly<Record<Exclude<SectionName, 'weights' | WordSectionName>, Uint8Array>>;
  readonly fuse: Header['fuse'];
  readonly readings: readonly string[];
  /** What the ids are of. */
  readonly ids: Ids;
  readonly vocabulary: number;
}

export interface Parts extends Counts {
  readonly words: PackedWords;
}

export interface Sources {
  /** Where text.py and count have written. */
  readonly counts: string;
  readonly tokens: string;
  /** ../shared/corpus/language-model */
  readonly tables: string;
  /** jieba.dict.utf8 */
  readonly dictionary: string;
}

export function packCounts({ counts, tokens, tables, dictionary }: Sources, least: LeastCounts): Counts {
  const characters = readFileSync(tokens, 'utf8').trim();
  const ids = idsOf(characters);
  const singles = wholeNumbers(join(counts, '1.bin'));
  const groups = least.map((minimum, index) => readGrams(counts, index + 2, minimum));
  const bigrams = groups[0] as Keyed;
  const keys = new Set<string>();
  for (const group of groups.slice(0, 3)) {
    for (let i = 0; i < group.values.length; i++) {
      keys.add(String.fromCharCode(...group.tokens.subarray(i * group.length, (i + 1) * group.length)));
    }
  }
  const words = readWords(dictionary, ids, (word) => keys.has(String.fromCharCode(...word)));
  const kin = readKin(dirname(tokens), ids);
  const { shape, cells } = buildFuse([...groups, ...words, kin]);
  const readings = packReadings(tables, ids, singles.length);
  for (const { order, values } of [...groups, ...words]) console.log(`order ${order}: ${values.length} kept`);
  return {
    sections: {
      characters: new Uint8Array(Uint16Array.from(characters, (one) => one.charCodeAt(0)).buffer),
      singles: new Uint8Array(singles.buffer),
      bigrams: packBigrams(bigrams, singles.length),
      cells,
      readings: readings.bytes,
      shapes: packShapes(tables, ids, singles),
    },
    fuse: shape,
    readings: readings.names,
    ids,
    vocabulary: singles.length,
  };
}

/** `nets`: by kind of edit; none before the fit. */
export function assemble(parts: Parts, nets: Readonly<Record<string, Fitted>>): Uint8Array {
  const shapes: Record<string, NetShape> = {};
  let start = 0;
  for (const [kind, { shape, weights }] of Object.entries(nets)) {
    shapes[kind] = { ...shape, start };
    start += weights.length;
  }
  const weights = new Float32Array(start);
  for (const [kind, net] of Object.entries(nets)) weights.set(net.weights, shapes[kind]?.start);
  const sections = { ...parts.sections, ...parts.words.sections, weights: new Uint8Array(weights.buffer) };
  const places: Partial<Record<SectionName, [number, number]>> = {};
  let offset = 0;
  for (const name of SECTIONS) {
    places[name] = [offset, sections[name].length];
    offset += Math.ceil(sections[name].length / 4) * 4;
  }
  const header = {
    fuse: parts.fuse,
    sections: places,
    readings: parts.readings,
    words: parts.words.shape,
    nets: shapes,
  };
  const headerBytes = Buffer.from(JSON.stringify(header), 'latin1');
  const base = Math.ceil((12 + headerBytes.length) / 4) * 4;
  const file = Buffer.alloc(base + offset);
  file.write(MAGIC, 0, 'latin1');
  file.writeUInt32LE(headerBytes.length, 8);
  file.set(headerBytes, 12);
  for (const name of SECTIONS) file.set(sections[name], base + (places[name]?.[0] ?? 0));
  return file;
}

function wholeNumbers(path: string): Uint32Array {
  const bytes = readFileSync(path);
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Records of n token ids and a count in two halves, as count.cpp writes them. */
function readGrams(folder: string, order: number, minimum: number): Keyed {
  const bytes = readFileSync(join(folder, `${order}.bin`));
  const records = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  const width = order + 2;
  const tokens = new Uint16Array((records.length / width) * order);
  const values = new Uint8Array(records.length / width);
  let kept = 0;
  for (let at = 0; at < records.length; at += width) {
    const count = (records[at + order] as number) + (records[at + order + 1] as number) * 65536;
    if (count < minimum) continue;
    tokens.set(records.subarray(at, at + order), kept * order);
    values[kept++] = levelOf(count);
  }
  return { order, length: order, tokens: tokens.slice(0, kept * order), values: values.slice(0, kept) };
}

function packBigrams({ tokens, values }: Keyed, vocabulary: number): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (let i = 0; i < values.length; i++) {
    const place = (tokens[2 * i] as number) * vocabulary + (tokens[2 * i + 1] as number);
    for (let rest = place - last; ; rest >>>= 7) {
      if (rest < 128) {
        bytes.push(rest);
        break;
      }
      bytes.push((rest & 127) | 128);
    }
    last = place;
  }
  return Uint8Array.from(bytes);
}
