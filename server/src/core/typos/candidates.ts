/** What may have been meant at a place: whatever is confused with what stands there and would not be a stranger. */
import { betterFit, type SentenceWords } from './company';
import type { Confusions } from './confusions';
import type { Homophones } from './homophones';
import type { Lattice } from './lattice';
import { characterOf, type TypoModel } from './model';
import { isFunctionPair } from './settled';
import { EDGE, FIRST, type TokenSentence } from './tokens';

/** A sentence with what was looked up for it. */
export interface Reading {
  readonly sentence: TokenSentence;
  readonly lattice: Lattice;
  readonly words: SentenceWords;
}

/** Candidates of a place that are reckoned with all their n-grams. */
const RECKONED = 8;
/** Log-odds that a word must fit better than what stands there, where no trigram knows it. */
const CLEARLY_BETTER = 1;
/** Log-odds below which a word is not looked at, whatever the trigrams say. */
const HARDLY_WORSE = -3;
/** How many levels of its trigrams one of log-odds is worth when candidates are ranked. */
const LEVELS_OF_ODDS = 2;

/** The trigrams of a row that were kept, each with its level + 1, summed: 0 when there is none. */
function trigrams(model: TypoModel, row: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i + 3 <= row.length; i++) {
    const middle = row[i + 1] as number;
    if (!model.hasBigram(row[i] as number, middle) || !model.hasBigram(middle, row[i + 2] as number))
      continue;
    sum += model.level(row, i, 3) + 1;
  }
  return sum;
}

/** Candidates whose trigrams are the most frequent: the others are not worth the whole reckoning. */
function mostFrequent(found: readonly { tokens: number[]; sum: number }[]): number[][] {
  const best = found.length <= RECKONED ? found : [...found].sort((a, b) => b.sum - a.sum).slice(0, RECKONED);
  return best.map(({ tokens }) => tokens);
}

/** The row of two tokens on either side of a place, something else in it; EDGEs end it. */
function rowAround(tokens: Uint16Array, start: number, end: number, inside: readonly number[]): number[] {
  const row: number[] = [];
  for (let i = Math.max(0, start - 2); i < start; i++) row.push(tokens[i] as number);
  row.push(...inside);
  for (let i = end; i < Math.min(tokens.length, end + 2); i++) row.push(tokens[i] as number);
  return row;
}

export function oneForOne(
  model: TypoModel,
  confusions: Confusions,
  { sentence: { tokens }, words }: Reading,
  at: number,
): number[][] {
  const left = tokens[at - 1] as number;
  const right = tokens[at + 1] as number;
  const found: { tokens: number[]; sum: number }[] = [];
  const row = rowAround(tokens, at, at + 1, [0]);
  const place = Math.min(2, at);
  const own = words.fitOf(at, at + 1, [tokens[at] as number]);
  const book = model.words;
  const endsLongWord = at > 1 && book.longestWith(tokens[at - 2] as number, left) > 2;
  for (const id of confusions.of(tokens[at] as number).ids) {
    const joinsLeft = model.hasBigram(left, id);
    const joinsRight = model.hasBigram(id, right);
    if (!joinsLeft && !joinsRight) continue;
    row[place] = id;
    const sum = trigrams(model, row);
    const mayBeWord =
      (joinsLeft && (endsLongWord || book.longestWith(left, id) > 0)) ||
      (joinsRight && book.longestWith(id, right) > 0);
    if (sum === 0 && !mayBeWord) continue;
    const fit = words.fitOf(at, at + 1, [id]);
    const better = betterFit(fit, own);
    if (sum > 0 || (fit && fit.length > 1 && better > CLEARLY_BETTER)) {
      found.push({ tokens: [id], sum: sum + LEVELS_OF_ODDS * better });
    }
  }
  return mostFrequent(found);
}

/** Words of two characters that sound like those that stand there; one of the two may be right. */
export function twoForTwo(
  model: TypoModel,
  homophones: Homophones,
  { sentence: { tokens }, words }: Reading,
  at: number,
): readonly number[][] {
  const [own, ownSecond] = [tokens[at] as number, tokens[at + 1] as number];
  const stands = words.fitOf(at, at + 2, [own, ownSecond]);
  const found: { tokens: number[]; sum: number }[] = [];
  for (const word of homophones.of(own, ownSecond)) {
    const [first, second] = [model.words.firstOf(word), model.words.secondOf(word)];
    if (first === own && second === ownSecond) continue;
    const better = betterFit(words.pairFit(at, word), stands);
    if (better < HARDLY_WORSE) continue;
    if (isFunctionChange(model, own, first) || isFunctionChange(model, ownSecond, second)) continue;
    const sum = trigrams(model, rowAround(tokens, at, at + 2, [first, second]));
    if (sum > 0 || better > CLEARLY_BETTER) {
      found.push({ tokens: [first, second], sum: sum + LEVELS_OF_ODDS * better });
    }
  }
  return mostFrequent(found);
}

export function isSurplus(model: TypoModel, tokens: Uint16Array, at: number): boolean {
  const [left, right] = [tokens[at - 1] as number, tokens[at + 1] as number];
  // What is typed too much was typed twice: it stands beside itself, or one further.
  if (![at - 2, at - 1, at + 1, at + 2].some((place) => tokens[place] === tokens[at])) return false;
  if ((left === EDGE && right === EDGE) || !model.hasBigram(left, right)) return false;
  return trigrams(model, rowAround(tokens, at, at + 1, [])) > 0;
}

export function isSwapped(model: TypoModel, tokens: Uint16Array, at: number): boolean {
  const [first, second] = [tokens[at] as number, tokens[at + 1] as number];
  // 讲演 is as good a word as 演讲.
  if (!model.hasBigram(second, first) || model.isWord([first, second], 0, 2)) return false;
  return trigrams(model, rowAround(tokens, at, at + 2, [second, first])) > 0;
}

/** Characters that would join what stands left and right of `at`, where these do not join. */
export function leftOut(model: TypoModel, tokens: Uint16Array, at: number): number[][] {
  const [left, right] = [tokens[at - 1] as number, tokens[at] as number];
  if (model.hasBigram(left, right)) return [];
  const found: { tokens: number[]; sum: number }[] = [];
  for (const id of model.followers(left)) {
    if (id < FIRST || !model.hasBigram(id, right)) continue;
    const sum = model.level([left, id, right], 0, 3);
    if (sum >= 2) found.push({ tokens: [id], sum });
  }
  return mostFrequent(found);
}

function isFunctionChange(model: TypoModel, own: number, meant: number): boolean {
  return own !== meant && isFunctionPair(characterOf(model, own) ?? '', characterOf(model, meant) ?? '');
}
