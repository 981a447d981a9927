/**
 * A text as the counts see it: each GB 2312 Han character an id of its own, runs of digits one token, runs of Latin
 * letters one, other Han characters one, punctuation folded into five. scripts/typos/count.cpp says the same.
 */

/** Before and after each sentence. */
export const EDGE = 0;
export const DIGITS = 1;
export const LATIN = 2;
/** A Han character outside GB 2312. */
export const RARE = 3;
const COMMA = 4;
export const DUN = 5;
const STOP = 6;
const OPEN = 7;
export const OTHER = 8;
/** The id of the first Han character; from here on ids are Han characters. */
export const FIRST = 9;

const SKIPPED = 0xffff;
const UNKNOWN = 0xfffe;

/** The id of each UTF-16 code unit. */
export type TokenTable = Uint16Array;

/** `characters`: the Han characters in the order of their ids. */
export function createTokenTable(characters: string): TokenTable {
  const table = new Uint16Array(0x10000).fill(UNKNOWN);
  const set = (marks: string, id: number) => {
    for (const mark of marks) table[mark.charCodeAt(0)] = id;
  };
  for (let code = 0; code < 0x10000; code++) {
    if (code <= 32 || code === 0x3000 || code === 0xa0 || code === 0xfeff) table[code] = SKIPPED;
    else if (code >= 0x2000 && code <= 0x200f) table[code] = SKIPPED;
    else if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) table[code] = DIGITS;
    else if (isLatin(code)) table[code] = LATIN;
    else if (isHan(code)) table[code] = RARE;
    else table[code] = OTHER;
  }
  set('，；：,;:', COMMA);
  set('、', DUN);
  set('。！？!?', STOP);
  set('“‘《〈（(〔【［[「『', OPEN);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = FIRST + i;
  return table;
}

function isLatin(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

function isHan(code: number): boolean {
  // Of a surrogate pair the first half stands for the character: the planes above hold Han alone, as good as.
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd88d)
  );
}

/** A sentence: tokens with EDGE at both ends, and where each stands. */
export interface TokenSentence {
  readonly tokens: Uint16Array;
  /** Offsets in UTF-16 code units of the text; those of the two EDGEs are the bounds of the sentence. */
  readonly offsets: Uint32Array;
}

/** Marks that a sentence ends with, and those that may stand behind them. */
const ENDS = /[。！？；!?;]/;
const CLOSERS = /[”’》〉）)〕】］\]」』。！？!?]/;

/** The sentences of a text. A line end ends one too. */
export function tokenize(text: string, table: TokenTable): TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let tokens: number[] = [EDGE];
  let offsets: number[] = [0];
  const end = (at: number, next: number) => {
    if (tokens.length > 1) {
      tokens.push(EDGE);
      offsets.push(at);
      sentences.push({ tokens: Uint16Array.from(tokens), offsets: Uint32Array.from(offsets) });
    }
    tokens = [EDGE];
    offsets = [next];
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      end(i, i + 1);
      continue;
    }
    // The second half of a surrogate pair.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    const id = table[code] as number;
    if (id === SKIPPED) continue;
    if ((id === DIGITS || id === LATIN) && tokens[tokens.length - 1] === id) continue;
    tokens.push(id);
    offsets.push(i);
    if (id < FIRST && ENDS.test(text[i] as string)) {
      while (i + 1 < text.length && CLOSERS.test(text[i + 1] as string)) {
        i++;
        tokens.push(table[text.charCodeAt(i)] as number);
        offsets.push(i);
      }
      end(i + 1, i + 1);
    }
  }
  end(text.length, text.length);
  return sentences;
}
