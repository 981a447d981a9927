import type { Phrase } from './phrase-index';

/**
 * `certain`: never right in these surroundings, and the replacement is the only one; `likely`: nearly always wrong;
 * `unsure`: two spellings are about and one of them is the norm's.
 */
export type Confidence = 'certain' | 'likely' | 'unsure';

/** A wrong form with the right one. */
export interface Confusion extends Phrase {
  readonly right: string;
  readonly confidence: Confidence;
  /** Why, where the words are told apart by their sense: a clause without an end mark. */
  readonly why?: string;
}

/** Reads a list 错>对 with white space between the pairs: a table of hundreds stays legible, and costs nothing to load. */
export function readPairs(list: string, confidence: Confidence): Confusion[] {
  return list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [text = '', right = ''] = pair.split('>');
      return { text, right, confidence };
    });
}

/** A pair that holds only in its surroundings. */
export function pairIn(
  pair: `${string}>${string}`,
  surroundings: Pick<Phrase, 'before' | 'after'>,
  confidence: Confidence = 'certain',
  why?: string,
): Confusion {
  const [text = '', right = ''] = pair.split('>');
  return { text, right, confidence, ...surroundings, ...(why === undefined ? {} : { why }) };
}
