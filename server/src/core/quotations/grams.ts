/**
 * The searchable form of the store: its Chinese characters in a row, and a table of every three of them. Built by one
 * pass over a million characters, in typed arrays, for it is made while somebody waits.
 */
import { foldTable } from './fold';
import { FIELDS_BEFORE_TEXT, firstRow } from './store';

/** Characters in a row, marks left out. */
export interface Characters {
  /** Folded; 0 stands between works (or paragraphs) that must not run into one another. */
  readonly codes: Uint16Array;
  /** Where each stands in the text, in UTF-16 code units. */
  readonly places: Uint32Array;
  /** 1 where a mark or an end stands before the character. */
  readonly breaks: Uint8Array;
  readonly length: number;
}

export interface Grams extends Characters {
  /** By hash of three characters: the place of the last of its kind, plus one; 0 for none. */
  readonly heads: Int32Array;
  /** By place: the one before of the same hash, plus one. */
  readonly previous: Int32Array;
  /** Where in the store each work's row begins, and where in `codes` its text; ascending. */
  readonly rows: readonly number[];
  readonly starts: readonly number[];
}

const HASH_BITS = 19;
const MARK_TABLE_SIZE = 1 << HASH_BITS;

export function hashOf(a: number, b: number, c: number): number {
  return (
    (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> (32 - HASH_BITS)
  );
}

/** Throws when `store` is not in this program's format. */
export function buildGrams(store: string): Grams {
  const fold = foldTable();
  const codes = new Uint16Array(store.length);
  const places = new Uint32Array(store.length);
  const breaks = new Uint8Array(store.length);
  const heads = new Int32Array(MARK_TABLE_SIZE);
  const previous = new Int32Array(store.length);
  const rows: number[] = [];
  const starts: number[] = [];
  let length = 1;
  let row = firstRow(store);
  while (row < store.length) {
    let at = row;
    for (let field = 0; field < FIELDS_BEFORE_TEXT; field++) at = store.indexOf('\t', at) + 1;
    let end = store.indexOf('\n', at);
    if (end < 0) end = store.length;
    rows.push(row);
    starts.push(length);
    let b = 0;
    let c = 0;
    let isBreak = 1;
    for (; at < end; at++) {
      const code = fold[store.charCodeAt(at)]!;
      if (code === 0) {
        isBreak = 1;
        continue;
      }
      if (b !== 0) {
        const hash = hashOf(b, c, code);
        const place = length - 2;
        previous[place] = heads[hash]!;
        heads[hash] = place + 1;
      }
      b = c;
      c = code;
      codes[length] = code;
      places[length] = at;
      breaks[length] = isBreak;
      isBreak = 0;
      length++;
    }
    breaks[length] = 1;
    length++;
    row = end + 1;
  }
  return { codes, places, breaks, length, heads, previous, rows, starts };
}

/** The characters of a text that is searched; letters, figures and line ends part them for good. */
export function charactersOf(text: string): Characters {
  const fold = foldTable();
  const codes = new Uint16Array(text.length + 2);
  const places = new Uint32Array(text.length + 2);
  const breaks = new Uint8Array(text.length + 2);
  let length = 1;
  let isBreak = 1;
  for (let at = 0; at < text.length; at++) {
    const code = fold[text.charCodeAt(at)]!;
    if (code === 0) {
      isBreak = 1;
      if (PARTING.test(text.charAt(at)) && codes[length - 1] !== 0) {
        places[length] = at;
        breaks[length] = 1;
        length++;
      }
      continue;
    }
    codes[length] = code;
    places[length] = at;
    breaks[length] = isBreak;
    isBreak = 0;
    length++;
  }
  breaks[length] = 1;
  places[length] = text.length;
  return { codes, places, breaks, length: Math.min(length + 1, text.length + 2) };
}

const PARTING = /[\dA-Za-z\r\n×]/;
