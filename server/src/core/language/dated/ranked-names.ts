/** Names that an office ranks (units, leaders), where a text lists several of them one after the other. */
import { findPhrases, phraseIndex } from '../text/phrase-index';

export interface RankedName {
  readonly name: string;
  /** Its place in the office's order, from 0. */
  readonly rank: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The names in `text`, in order; of two that begin alike the longer one. A name given twice has its first rank. */
export function findRankedNames(text: string, names: readonly string[]): RankedName[] {
  const ranked = names.map((name, rank) => ({ text: name, rank })).filter(({ text: name }) => name !== '');
  return findPhrases(text, phraseIndex(ranked)).map(({ phrase, at }) => ({
    name: phrase.text,
    rank: phrase.rank,
    start: at,
    end: at + phrase.text.length,
  }));
}

/** Splits the names where what stands between two of them does not join them. */
export function runsOf(
  text: string,
  names: readonly RankedName[],
  joins: (between: string) => boolean,
): RankedName[][] {
  const runs: RankedName[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joins(text.slice(last.end, name.start))) run.push(name);
    else runs.push([name]);
  }
  return runs;
}

/** Several different names, and not in the office's order. */
export function isOutOfOrder(run: readonly RankedName[]): boolean {
  const ranks = run.map(({ rank }) => rank);
  return new Set(ranks).size === ranks.length && ranks.some((rank, i) => i > 0 && rank < (ranks[i - 1] ?? 0));
}

/** The names of a run in the office's order. */
export function inOrder(run: readonly RankedName[]): RankedName[] {
  return [...run].sort((a, b) => a.rank - b.rank);
}
