/** The tables beside the text, as sections of the file: readings, look-alikes, words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALIKE, KIN_ORDER, kinKey, LISTED, PARTS, WORD_ORDER } from '../../server/src/core/typos/model';
import { FIRST } from '../../server/src/core/typos/tokens';
import type { Keyed } from './build-fuse';

/** A look-alike below the first degree is kept only among a character's nearest. */
const ALIKE_ENOUGH = 0.8;
const ALIKE_AMONG_BEST = 0.7;
const BEST = 10;
/** The largest list has much that is not alike: it counts only with another. */
const ENOUGH = /\+|^similarcharacter$/;
const LEAST_SEEN = 60;
const MOST = 60;

export type Ids = ReadonlyMap<string, number>;

export function idsOf(characters: string): Ids {
  return new Map([...characters].map((one, index) => [one, FIRST + index]));
}

function rows(folder: string, name: string): string[][] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

export function packReadings(folder: string, ids: Ids, vocabulary: number) {
  const names: string[] = [];
  const places = new Map<string, number>();
  const of = new Map<number, number[]>();
  for (const [character = '', list = ''] of rows(folder, 'readings.tsv')) {
    const id = ids.get(character);
    if (id === undefined) continue;
    const own = list.split(/[ ,]+/).filter((one) => one !== '');
    of.set(
      id,
      own.map((name) => {
        if (!places.has(name)) {
          places.set(name, names.length);
          names.push(name);
        }
        return places.get(name) as number;
      }),
    );
  }
  const bytes: number[] = [];
  for (let id = 0; id < vocabulary; id++) {
    const list = of.get(id) ?? [];
    bytes.push(list.length, ...list.flatMap((one) => [one & 255, one >> 8]));
  }
  return { names, bytes: Uint8Array.from(bytes) };
}

export function packShapes(folder: string, ids: Ids, singles: Uint32Array): Uint8Array {
  const pairs = new Map<number, Map<number, { kinds: number; degree: number }>>();
  const add = (from: string, to: string, kind: number, degree = 0) => {
    const [own, other] = [ids.get(from), ids.get(to)];
    if (own === undefined || other === undefined || own === other) return;
    if ((singles[other] as number) < LEAST_SEEN) return;
    const list = pairs.get(own) ?? new Map<number, { kinds: number; degree: number }>();
    pairs.set(own, list);
    const known = list.get(other) ?? { kinds: 0, degree: 0 };
    list.set(other, { kinds: known.kinds | kind, degree: Math.max(known.degree, degree) });
  };
  const ranks = new Map<string, number>();
  for (const [from = '', to = '', degree = ''] of rows(folder, 'glyph-similarity.tsv')) {
    const rank = ranks.get(from) ?? 0;
    ranks.set(from, rank + 1);
    if (Number(degree) >= ALIKE_ENOUGH || (Number(degree) >= ALIKE_AMONG_BEST && rank < BEST)) {
      add(from, to, ALIKE, Number(degree));
    }
  }
  for (const [from = '', to = '', lists = ''] of rows(folder, 'shape-lists.tsv')) {
    if (ENOUGH.test(lists)) add(from, to, LISTED);
  }
  for (const [from = '', to = ''] of rows(folder, 'component-pairs.tsv')) {
    add(from, to, PARTS);
    add(to, from, PARTS);
  }
  const bytes: number[] = [];
  for (let id = 0; id < singles.length; id++) {
    const list = [...(pairs.get(id) ?? [])]
      .sort(([a, x], [b, y]) => y.degree - x.degree || (singles[b] as number) - (singles[a] as number))
      .slice(0, MOST);
    bytes.push(list.length);
    for (const [other, { kinds, degree }] of list) {
      const likeness = degree === 0 ? 0 : Math.max(1, Math.min(31, Math.round(((degree - 0.7) / 0.3) * 31)));
      bytes.push(other & 255, other >> 8, ((kinds >> 2) << 5) | likeness);
    }
  }
  return Uint8Array.from(bytes);
}

/** Words of 2–4 characters that the segmenter's dictionary has. */
export function readWords(
  dictionary: string,
  ids: Ids,
  isSeen: (tokens: readonly number[]) => boolean,
): Keyed[] {
  const found = new Map<number, number[][]>([2, 3, 4].map((length) => [length, []]));
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const word = line.slice(0, line.indexOf(' '));
    const tokens = [...word].map((one) => ids.get(one) ?? -1);
    if (tokens.includes(-1) || !isSeen(tokens)) continue;
    found.get(tokens.length)?.push(tokens);
  }
  return [...found].map(([length, words]) => ({
    order: length + WORD_ORDER,
    length,
    tokens: Uint16Array.from(words.flat()),
    values: new Uint8Array(words.length),
  }));
}

/** What likeness.py wrote. */
export function readKin(folder: string, ids: Ids): Keyed {
  const tokens: number[] = [];
  const values: number[] = [];
  const wordOf = ([first = '', second = '']: string) => [ids.get(first) ?? 0, ids.get(second) ?? 0] as const;
  for (const [one = '', other = '', level = ''] of rows(folder, 'likeness.tsv')) {
    tokens.push(...kinKey(wordOf(one), wordOf(other)));
    values.push(Number(level));
  }
  return {
    order: KIN_ORDER,
    length: 4,
    tokens: Uint16Array.from(tokens),
    values: Uint8Array.from(values),
  };
}
