/** A sentence as words: how well each fits among the others, and how well another would in its place. */
import { EDGE, FIRST } from './tokens';
import { COMPANY, LONGEST_WORD, type WordBook } from './words';

/** A word at a place of a sentence: it stands there, or would in place of [start, end). */
export interface Fit {
  readonly word: number;
  readonly start: number;
  readonly end: number;
  /** In tokens. */
  readonly length: number;
  /** Log-odds that this word is the one that was written here. */
  readonly odds: number;
  /** How much dearer the sentence is in words with it than in its own cheapest ones; nats. */
  readonly cost: number;
}

export interface SentenceWords {
  /** The word that would cover [start, end) best with `inside` in its place; undefined where a mark stands there. */
  fitOf(start: number, end: number, inside: ArrayLike<number>): Fit | undefined;
  /** How much a word in place of [start, end) makes the words around it likelier; nats. */
  answerOf(fit: Fit): number;
  /** The same for a word of two tokens in place of [start, start + 2). */
  pairFit(start: number, word: number): Fit;
  /** How well the word of the cheapest reading that holds token `at` fits there. */
  ownOdds(at: number): number;
  /** The tokens of that word: its start, and how many. */
  ownStart(at: number): number;
  ownLength(at: number): number;
}

/** Log-odds of what is no word. */
export const POOR = -3;

/** `tokens`: with an EDGE at either end. */
export function wordsOf(book: WordBook, tokens: Uint16Array): SentenceWords {
  const { length } = tokens;
  const { dimensions, costs } = book;
  // The cheapest words for what precedes, and for what follows, each place: how dear, and the word next to it.
  const ahead = new Float32Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const behind = new Float32Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const lastWord = new Int32Array(length + 1);
  const lastStart = new Int32Array(length + 1);
  const nextWord = new Int32Array(length + 1);
  const nextEnd = new Int32Array(length + 1);
  ahead[1] = 0;
  behind[length - 1] = 0;
  // The words that begin at each place, by length; -1 for none.
  const ids = new Int32Array(length * LONGEST_WORD).fill(-1);
  for (let i = 1; i < length - 1; i++) {
    const most = wordsFrom(book, tokens, i);
    for (let n = 1; n <= most; n++) {
      const word = book.idOf(tokens, i, n);
      if (word < 0) continue;
      ids[i * LONGEST_WORD + n - 1] = word;
      const cost = (ahead[i] as number) + (costs[word] as number);
      if (cost >= (ahead[i + n] as number)) continue;
      ahead[i + n] = cost;
      lastWord[i + n] = word;
      lastStart[i + n] = i;
    }
  }
  for (let i = length - 2; i >= 1; i--) {
    for (let n = 1; n <= LONGEST_WORD; n++) {
      const word = ids[i * LONGEST_WORD + n - 1] as number;
      if (word < 0) continue;
      const cost = (behind[i + n] as number) + (costs[word] as number);
      if (cost >= (behind[i] as number)) continue;
      behind[i] = cost;
      nextWord[i] = word;
      nextEnd[i] = i + n;
    }
  }
  const total = ahead[length - 1] as number;

  // The company of what begins, and of what ends, at each place; reckoned when it is asked for.
  const before = new Float32Array((length + 1) * dimensions);
  const after = new Float32Array((length + 1) * dimensions);
  const isReckoned = new Uint8Array(length + 1);
  const sum = new Float32Array(dimensions);
  const reckonBefore = (at: number) => {
    if (((isReckoned[at] as number) & 1) !== 0) return;
    isReckoned[at] = (isReckoned[at] as number) | 1;
    for (let k = 1, i = at; k <= COMPANY; k++) {
      const word = i > 1 ? (lastWord[i] as number) : EDGE;
      book.addCompany(before, at * dimensions, word, COMPANY - k);
      if (i <= 1) break;
      i = lastStart[i] as number;
    }
  };
  const reckonAfter = (at: number) => {
    if (((isReckoned[at] as number) & 2) !== 0) return;
    isReckoned[at] = (isReckoned[at] as number) | 2;
    for (let k = 1, i = at; k <= COMPANY; k++) {
      const word = i < length - 1 ? (nextWord[i] as number) : EDGE;
      book.addCompany(after, at * dimensions, word, COMPANY + k - 1);
      if (i >= length - 1) break;
      i = nextEnd[i] as number;
    }
  };
  const answerOf = ({ word, start, end }: Fit): number => {
    sum.fill(0);
    for (let k = 1, i = start; k <= COMPANY && i > 1; k++) {
      book.addAsked(sum, 0, lastWord[i] as number, COMPANY + k - 1);
      i = lastStart[i] as number;
    }
    for (let k = 1, i = end; k <= COMPANY && i < length - 1; k++) {
      book.addAsked(sum, 0, nextWord[i] as number, COMPANY - k);
      i = nextEnd[i] as number;
    }
    return book.answer(word, sum, 0);
  };
  const oddsOf = (word: number, start: number, end: number): number => {
    reckonBefore(start);
    reckonAfter(end);
    const [from, to] = [start * dimensions, end * dimensions];
    for (let i = 0; i < dimensions; i++) sum[i] = (before[from + i] as number) + (after[to + i] as number);
    return book.odds(word, sum, 0);
  };

  // What stands before and behind a place, with room between for what may be meant.
  const row = new Uint16Array(3 * LONGEST_WORD);
  const fitOf = (start: number, end: number, inside: ArrayLike<number>): Fit | undefined => {
    const size = inside.length;
    const at = LONGEST_WORD;
    const reachLeft = hanBefore(tokens, start);
    const reachRight = hanBehind(tokens, end);
    for (let k = 1; k <= reachLeft; k++) row[at - k] = tokens[start - k] as number;
    for (let k = 0; k < size; k++) row[at + k] = inside[k] as number;
    for (let k = 0; k < reachRight; k++) row[at + size + k] = tokens[end + k] as number;
    let best: { word: number; from: number; to: number; cost: number } | undefined;
    for (let left = size === 0 ? 1 : 0; left <= reachLeft && left + size <= LONGEST_WORD; left++) {
      const from = at - left;
      const until = left + size + reachRight;
      const most =
        until < 2
          ? 1
          : Math.max(1, Math.min(until, book.longestWith(row[from] as number, row[from + 1] as number)));
      for (let long = Math.max(1, left + size + (size === 0 ? 1 : 0)); long <= most; long++) {
        const word = book.idOf(row, from, long);
        if (word < 0) continue;
        const to = end + long - left - size;
        const cost =
          (ahead[start - left] as number) + (costs[word] as number) + (behind[to] as number) - total;
        if (!best || cost < best.cost) best = { word, from: start - left, to, cost };
      }
    }
    if (best) {
      const odds = oddsOf(best.word, best.from, best.to);
      const { word, from, to, cost } = best;
      return { word, start: from, end: to, length: to - from - (end - start) + size, odds, cost };
    }
    if (size !== 2) return undefined;
    // No word has both: each by itself.
    const [first, second] = [inside[0] as number, inside[1] as number];
    const odds = Math.min(oddsOf(first, start, end), oddsOf(second, start, end));
    const cost =
      (ahead[start] as number) +
      (costs[first] as number) +
      (costs[second] as number) +
      (behind[end] as number) -
      total;
    return { word: first, start, end: start + 1, length: 1, odds, cost };
  };

  const owner = new Int32Array(length);
  for (let i = length - 1; i > 1; i = lastStart[i] as number) {
    for (let k = lastStart[i] as number; k < i; k++) owner[k] = i;
  }
  const own = new Float32Array(length + 1).fill(Number.NaN);
  return {
    fitOf,
    answerOf,
    pairFit: (start, word) => ({
      word,
      start,
      end: start + 2,
      length: 2,
      odds: oddsOf(word, start, start + 2),
      cost: (ahead[start] as number) + (costs[word] as number) + (behind[start + 2] as number) - total,
    }),
    ownStart: (at) => lastStart[owner[at] as number] as number,
    ownLength: (at) => (owner[at] as number) - (lastStart[owner[at] as number] as number),
    ownOdds: (at) => {
      const end = owner[at] as number;
      if (Number.isNaN(own[end] as number)) {
        own[end] = oddsOf(lastWord[end] as number, lastStart[end] as number, end);
      }
      return own[end] as number;
    },
  };
}

/** How many Han characters stand before a place, behind it; as many as a word may take. */
function hanBefore(tokens: Uint16Array, start: number): number {
  let count = 0;
  while (count < LONGEST_WORD - 1 && (tokens[start - count - 1] ?? EDGE) >= FIRST) count++;
  return count;
}

function hanBehind(tokens: Uint16Array, end: number): number {
  let count = 0;
  while (count < LONGEST_WORD - 1 && (tokens[end + count] ?? EDGE) >= FIRST) count++;
  return count;
}

/** The length of the longest word that may begin at a place, in tokens. */
function wordsFrom(book: WordBook, tokens: Uint16Array, at: number): number {
  if (at + 1 >= tokens.length - 1) return 1;
  return Math.max(
    1,
    Math.min(book.longestWith(tokens[at] as number, tokens[at + 1] as number), tokens.length - 1 - at),
  );
}

/**
 * How much better a word fits than what stands there; what is no word is held for a poor fit. That a cheaper word takes the
 * place of dear ones, as where characters stood alone, counts by half.
 */
export function betterFit(fit: Fit | undefined, own: Fit | undefined): number {
  const cheaper = (own?.cost ?? STRANGERS) - (fit?.cost ?? STRANGERS);
  return (fit?.odds ?? POOR) - (own?.odds ?? POOR) + 0.5 * Math.max(-DEAR, Math.min(DEAR, cheaper));
}

/** Nats of what is no word, and the most that heed is taken of. */
const STRANGERS = 10;
const DEAR = 8;
