/** The places of a sentence where something else may have been meant, and what. Weighing them is another's work. */
import { isSurplus, isSwapped, leftOut, oneForOne, type Reading, twoForTwo } from './candidates';
import { betterFit, type Fit, type SentenceWords, wordsOf } from './company';
import type { Confusions } from './confusions';
import { createHomophones } from './homophones';
import {
  askBetween,
  backward,
  createLattice,
  forward,
  type Lattice,
  latticeOf,
  levelAt,
  lookUpBetween,
  ORDERS,
} from './lattice';
import type { TypoModel } from './model';
import { FIRST, RARE, type TokenSentence } from './tokens';

/** One character for another, two for two, one left out, one too many, two that changed places. */
export type EditKind = 'one' | 'two' | 'missing' | 'surplus' | 'swapped';
export const EDIT_KINDS: readonly EditKind[] = ['one', 'two', 'missing', 'surplus', 'swapped'];

/** Tokens that may have been meant, and the counts around them. */
export interface Edit {
  readonly tokens: readonly number[];
  /** Natural logarithm: how much likelier the tokens from here on are, and the tokens up to here read backwards. */
  readonly forward: number;
  readonly backward: number;
  readonly around: Around;
  /** The word that it makes, among the words around, and how much likelier that makes those; nats. */
  readonly fit: Fit | undefined;
  readonly answer: number;
}

/** How often the n-grams that hold the place were seen, by order 2–5: the largest level + 1, and how many were kept. */
export interface Around {
  readonly most: readonly number[];
  readonly kept: readonly number[];
  /** The longest n-gram kept that ends with the first, that begins with the last token of the place; 1 for none. */
  readonly ending: number;
  readonly beginning: number;
  /** The longest word that holds the place, in characters; 0 for none. */
  readonly word: number;
  /** The same of words that end, and that begin, with the place. */
  readonly wordLeft: number;
  readonly wordRight: number;
  /** Log-probability of the place itself from the left and from the right; of what follows, of what precedes. */
  readonly fromLeft: number;
  readonly fromRight: number;
  readonly next: number;
  readonly previous: number;
}

export interface Site {
  readonly kind: EditKind;
  readonly sentence: TokenSentence;
  /** The tokens that are replaced: [start, end) of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly around: Around;
  /** The word that stands there, and the same of it. */
  readonly fit: Fit | undefined;
  readonly answer: number;
  /** Mean log-probability of the tokens as they stand, from the left and from the right. */
  readonly forward: number;
  readonly backward: number;
  /** The likeliest first; at least one. */
  readonly edits: readonly Edit[];
}

export interface SiteFinder {
  sitesOf(sentence: TokenSentence): Site[];
}

/** Nats, both ways together, below which an edit is not looked at. */
const LEAST_GAIN: Readonly<Record<EditKind, number>> = { one: 2, two: 3, missing: 6, surplus: 6, swapped: 6 };
const KEPT_EDITS = 4;
/** The level of a trigram that vouches for its middle: seen about eight times. */
const OFTEN = 1;
/** Nats of n-grams that one of log-odds among the words around outweighs. */
const WORTH_OF_COMPANY = 2;
/** A word below this among the words around it may be meant for another. */
const FITTING = 0;
/** One below this is looked at character by character, even if its n-grams are known. */
const STRANGE = -2.5;
const REACH = ORDERS - 1;

export function createSiteFinder(model: TypoModel, confusions: Confusions): SiteFinder {
  const homophones = createHomophones(model);
  const window = createLattice(2 * REACH + 4);

  /** Fills `window` with the row around [start, end), `tokens` in its place; answers where the place begins in it. */
  const place = (lattice: Lattice, start: number, end: number, tokens: ArrayLike<number>): number => {
    const from = Math.max(0, start - REACH);
    const to = Math.min(lattice.length, end + REACH);
    const at = start - from;
    let length = 0;
    for (let i = from; i < start; i++) window.tokens[length++] = lattice.tokens[i] as number;
    for (let i = 0; i < tokens.length; i++) window.tokens[length++] = tokens[i] as number;
    for (let i = end; i < to; i++) window.tokens[length++] = lattice.tokens[i] as number;
    window.length = length;
    const shift = at + tokens.length - end;
    for (let n = 2; n <= ORDERS; n++) {
      const own = n * window.width;
      const theirs = n * lattice.width;
      for (let i = 0; i + n <= at; i++) window.levels[own + i] = lattice.levels[theirs + from + i] as number;
      for (let i = end; i + n <= to; i++)
        window.levels[own + i + shift] = lattice.levels[theirs + i] as number;
    }
    lookUpBetween(model, window, at, at + tokens.length);
    return at;
  };

  const sums = (row: Lattice, at: number, size: number): readonly [number, number] => {
    let ahead = 0;
    let back = 0;
    for (let i = at; i < Math.min(row.length, at + size + REACH); i++) ahead += forward(model, row, i);
    for (let i = at + size - 1; i >= Math.max(0, at - REACH); i--) back += backward(model, row, i);
    return [ahead, back];
  };

  const around = (row: Lattice, at: number, size: number): Around => {
    const most: number[] = [];
    const kept: number[] = [];
    let ending = 1;
    let beginning = 1;
    for (let n = 2; n <= ORDERS; n++) {
      let best = 0;
      let count = 0;
      const first = Math.max(0, at - n + 1);
      const last = Math.min(row.length - n, at + size - 1);
      for (let i = first; i <= last; i++) {
        const level = row.levels[n * row.width + i] as number;
        if (level < 0) continue;
        count++;
        best = Math.max(best, level + 1);
        if (i + n === at + 1) ending = n;
        if (i === at + size - 1) beginning = n;
      }
      most.push(best);
      kept.push(count);
    }
    const last = at + size - 1;
    return {
      most,
      kept,
      ending,
      beginning,
      word: longestWord(model, row, at, size),
      wordLeft: wordBetween(model, row, last, -1),
      wordRight: wordBetween(model, row, at, 1),
      fromLeft: size === 0 ? 0 : forward(model, row, at),
      fromRight: size === 0 ? 0 : backward(model, row, last),
      next: last + 1 < row.length ? forward(model, row, last + 1) : 0,
      previous: at > 0 ? backward(model, row, at - 1) : 0,
    };
  };

  const edit = (
    lattice: Lattice,
    site: Bounds,
    tokens: readonly number[],
    before: readonly [number, number],
    { words, own, least }: { words: SentenceWords; own: Fit | undefined; least: number },
  ): Edit | undefined => {
    const fit = words.fitOf(site.start, site.end, tokens);
    const at = place(lattice, site.start, site.end, tokens);
    const [ahead, back] = sums(window, at, tokens.length);
    const gain = { forward: ahead - before[0], backward: back - before[1] };
    if (gain.forward + gain.backward + WORTH_OF_COMPANY * betterFit(fit, own) < least) return undefined;
    const answer = fit ? words.answerOf(fit) : 0;
    return { tokens, ...gain, fit, answer, around: around(window, at, tokens.length) };
  };

  const site = (
    kind: EditKind,
    { sentence, lattice, words }: Reading,
    bounds: Bounds,
    candidates: readonly (readonly number[])[],
  ): Site | undefined => {
    const { start, end } = bounds;
    const own = words.fitOf(start, end, sentence.tokens.subarray(start, end));
    const worth = (one: Edit) => one.forward + one.backward + WORTH_OF_COMPANY * betterFit(one.fit, own);
    askBetween(model, lattice, Math.max(0, start - REACH), Math.min(lattice.length, end + REACH));
    const before = sums(lattice, start, end - start);
    const edits = candidates
      .map((tokens) => edit(lattice, bounds, tokens, before, { words, own, least: LEAST_GAIN[kind] }))
      .filter((one) => one !== undefined)
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, KEPT_EDITS);
    if (edits.length === 0) return undefined;
    return {
      kind,
      sentence,
      start,
      end,
      around: around(lattice, start, end - start),
      fit: own,
      answer: own ? words.answerOf(own) : 0,
      forward: before[0] / REACH,
      backward: before[1] / REACH,
      edits,
    };
  };

  /** Two characters for two: a whole word typed by its sound. */
  const pairsOf = (reading: Reading): (Site | undefined)[] => {
    const { tokens } = reading.sentence;
    const found: (Site | undefined)[] = [];
    for (let i = 1; i + 1 < tokens.length - 1; i++) {
      if ((tokens[i] as number) < FIRST || (tokens[i + 1] as number) < FIRST) continue;
      const { words, lattice } = reading;
      if (!isDoubtfulPair(model, lattice, i) && isFitting(words, i) && isFitting(words, i + 1)) continue;
      const twos = twoForTwo(model, homophones, reading, i);
      if (twos.length > 0) found.push(site('two', reading, { start: i, end: i + 2 }, twos));
    }
    return found;
  };

  return {
    sitesOf: (sentence) => {
      const lattice = latticeOf(sentence.tokens);
      const { tokens } = sentence;
      const words = wordsOf(model.words, tokens);
      const reading: Reading = { sentence, lattice, words };
      const found: (Site | undefined)[] = [];
      const doubtful = (i: number) => i > 0 && i < tokens.length - 1 && isDoubtful(model, lattice, i);
      for (let i = 1; i < tokens.length - 1; i++) {
        if ((tokens[i] as number) < FIRST && tokens[i] !== RARE) continue;
        const bounds = { start: i, end: i + 1 };
        const isDoubted = doubtful(i);
        if (isDoubted || words.ownOdds(i) < STRANGE) {
          const ones = oneForOne(model, confusions, reading, i);
          if (ones.length > 0) found.push(site('one', reading, bounds, ones));
        }
        if (!isDoubted || (tokens[i] as number) < FIRST) continue;
        if (isSurplus(model, tokens, i)) found.push(site('surplus', reading, bounds, [[]]));
        if ((tokens[i + 1] as number) < FIRST || !doubtful(i + 1)) continue;
        const pair = { start: i, end: i + 2 };
        const [a, b] = [tokens[i] as number, tokens[i + 1] as number];
        if (a !== b && isSwapped(model, tokens, i)) found.push(site('swapped', reading, pair, [[b, a]]));
        const missing = leftOut(model, tokens, i + 1);
        if (missing.length > 0) found.push(site('missing', reading, { start: i + 1, end: i + 1 }, missing));
      }
      return [...found, ...pairsOf(reading)].filter((one) => one !== undefined);
    },
  };
}

/** Whether the word that holds a token is one that its neighbours expect. */
function isFitting(words: SentenceWords, at: number): boolean {
  return words.ownOdds(at) >= FITTING;
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/**
 * A character is left alone where the counts know it in its place: well inside four known characters (or five, which hold
 * four that are known), between two that it is often seen between, or where what ends and what begins with it is known.
 */
function isDoubtful(model: TypoModel, lattice: Lattice, at: number): boolean {
  if (levelAt(model, lattice, 4, at - 1) >= 0 || levelAt(model, lattice, 4, at - 2) >= 0) return false;
  if (levelAt(model, lattice, 3, at - 1) >= OFTEN) return false;
  return levelAt(model, lattice, 3, at - 2) < 0 || levelAt(model, lattice, 3, at) < 0;
}

/** A pair is left alone where it is known between its neighbours, or with each of them. */
function isDoubtfulPair(model: TypoModel, lattice: Lattice, at: number): boolean {
  if (levelAt(model, lattice, 4, at - 1) >= 0) return false;
  return levelAt(model, lattice, 3, at - 1) < 0 || levelAt(model, lattice, 3, at) < 0;
}

/** The longest word that begins at a place (`step` 1) or ends there (-1), in characters; 0 for none. */
export function wordBetween(
  model: TypoModel,
  row: Pick<Lattice, 'tokens' | 'length'>,
  at: number,
  step: 1 | -1,
): number {
  let longest = 0;
  for (let length = 2; length <= 4; length++) {
    const start = step === 1 ? at : at - length + 1;
    if (start < 0 || start + length > row.length) break;
    if ((row.tokens[at + step * (length - 1)] as number) < FIRST) break;
    if (model.isWord(row.tokens, start, length)) longest = length;
  }
  return longest;
}

function longestWord(model: TypoModel, row: Lattice, at: number, size: number): number {
  for (let length = 4; length >= 2; length--) {
    const first = Math.max(0, at - length + 1);
    const last = Math.min(row.length - length, at + size - 1);
    for (let i = first; i <= last; i++) {
      let han = true;
      for (let k = i; k < i + length; k++) if ((row.tokens[k] as number) < FIRST) han = false;
      if (han && model.isWord(row.tokens, i, length)) return length;
    }
  }
  return 0;
}
