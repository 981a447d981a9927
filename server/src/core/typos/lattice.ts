/** How often the n-grams of a row of tokens were seen, and how likely that makes its tokens. */
import { LOWEST, type TypoModel } from './model';

export const ORDERS = 5;
/** Weight of the shorter context against the longer, by order. */
const SHORTER = [0, 0, 8, 4, 3, 2];
/** The count of each level. */
const COUNTS = Float64Array.from({ length: 16 }, (_, level) => 2 ** (level + LOWEST));

/** An n-gram that was not looked up yet. */
const UNASKED = -2;

/**
 * A row of tokens; `levels[n * width + i]` is the level of the n-gram that begins at i, -1 for one not kept. Of a
 * sentence most are never needed: they are looked up on demand.
 */
export interface Lattice {
  readonly tokens: Uint16Array;
  length: number;
  readonly width: number;
  readonly levels: Int8Array;
}

export function createLattice(width: number): Lattice {
  return {
    tokens: new Uint16Array(width),
    length: 0,
    width,
    levels: new Int8Array((ORDERS + 1) * width).fill(-1),
  };
}

/** The lattice of a whole sentence, nothing looked up. */
export function latticeOf(tokens: Uint16Array): Lattice {
  const { length } = tokens;
  return { tokens, length, width: length, levels: new Int8Array((ORDERS + 1) * length).fill(UNASKED) };
}

/** The level of the n-gram at `start`; -1 for one not kept, or that runs out of the row. */
export function levelAt(model: TypoModel, lattice: Lattice, n: number, start: number): number {
  const { tokens, length, width, levels } = lattice;
  if (start < 0 || start + n > length) return -1;
  const place = n * width + start;
  const known = levels[place] as number;
  if (known !== UNASKED) return known;
  const level = isPossible(model, lattice, n, start) ? model.level(tokens, start, n) : -1;
  levels[place] = level;
  return level;
}

/** What is kept has its parts kept: so a stranger hardly ever passes for one of them. */
function isPossible(model: TypoModel, lattice: Lattice, n: number, start: number): boolean {
  const { tokens } = lattice;
  const joins = (i: number) => model.hasBigram(tokens[i] as number, tokens[i + 1] as number);
  if (n === 2) return joins(start);
  if (n === 3) return joins(start) && joins(start + 1);
  return levelAt(model, lattice, n - 1, start) >= 0 && levelAt(model, lattice, n - 1, start + 1) >= 0;
}

/** Looks up all n-grams within [from, to). */
export function askBetween(model: TypoModel, lattice: Lattice, from: number, to: number): void {
  for (let n = 2; n <= ORDERS; n++) for (let i = from; i + n <= to; i++) levelAt(model, lattice, n, i);
}

/** Looks up the n-grams that hold a token of [from, to), or that bridge it when it is empty. */
export function lookUpBetween(model: TypoModel, lattice: Lattice, from: number, to: number): void {
  const { tokens, length, width, levels } = lattice;
  for (let n = 2; n <= ORDERS; n++) {
    const first = Math.max(0, from - n + 1);
    const last = Math.min(length - n, Math.max(to, from) - 1);
    for (let i = first; i <= last; i++) {
      let level = -1;
      if (n === 2) {
        // A bigram that is kept is in the function too.
        if (model.hasBigram(tokens[i] as number, tokens[i + 1] as number)) level = model.level(tokens, i, 2);
      } else if (
        (levels[(n - 1) * width + i] as number) >= 0 &&
        (levels[(n - 1) * width + i + 1] as number) >= 0
      ) {
        level = model.level(tokens, i, n);
      }
      levels[n * width + i] = level;
    }
  }
}

function singleProbability(model: TypoModel, token: number): number {
  return ((model.singles[token] as number) + 0.3) / (model.total + 0.3 * model.vocabulary);
}

/** The logarithm of the probability of token `at`, from those before it. */
export function forward(model: TypoModel, { tokens, width, levels }: Lattice, at: number): number {
  let p = singleProbability(model, tokens[at] as number);
  for (let n = 2; n <= ORDERS && at - n + 1 >= 0; n++) {
    const start = at - n + 1;
    const level = levels[n * width + start] as number;
    const context = contextCount(
      model,
      tokens[start] as number,
      levels[(n - 1) * width + start] as number,
      n,
    );
    if (context === 0) break;
    p = smooth(p, level, context, n);
  }
  return Math.log(p);
}

/** The same from those behind it. */
export function backward(model: TypoModel, { tokens, length, width, levels }: Lattice, at: number): number {
  let p = singleProbability(model, tokens[at] as number);
  for (let n = 2; n <= ORDERS && at + n <= length; n++) {
    const level = levels[n * width + at] as number;
    const context = contextCount(
      model,
      tokens[at + 1] as number,
      levels[(n - 1) * width + at + 1] as number,
      n,
    );
    if (context === 0) break;
    p = smooth(p, level, context, n);
  }
  return Math.log(p);
}

function contextCount(model: TypoModel, single: number, level: number, order: number): number {
  if (order === 2) return model.singles[single] as number;
  return level < 0 ? 0 : (COUNTS[level] as number);
}

function smooth(shorter: number, level: number, context: number, order: number): number {
  const count = level < 0 ? 0 : (COUNTS[level] as number);
  const weight = SHORTER[order] as number;
  return (count + weight * shorter) / (Math.max(context, count) + weight);
}
