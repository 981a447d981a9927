/**
 * Most patterns match nowhere in most drafts. What a pattern asks of a text (`pattern-cues.ts`) is looked up in the set of
 * what stands in all the texts of a document; where it may match, one search over the joined texts tells in which of
 * them, several times cheaper than one search for each.
 */

import { lazy } from '../../kept';
import { mayMatch, pairSet, pairsOf, sizeFor } from './pair-set';

/** Stands between two texts: a character that is no letter, no white space and in no draft. */
const SEAM = '\uffff';

/**
 * What may match at the edge of a text and not beside SEAM: anchors, and classes of all characters but some. Texts are asked
 * for their patterns one by one.
 */
const EDGE = /[\^$]|\\[BDPSW]|\(\?<?!\./;

export interface JoinedTexts<T> {
  /** The texts, in order, in which `pattern` (with the flag g) matches or may match. */
  holding(pattern: RegExp): readonly T[];
}

export function joinTexts<T extends { readonly text: string }>(texts: readonly T[]): JoinedTexts<T> {
  const joined = texts.map(({ text }) => text).join(SEAM);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const pairs = lazy(() => pairSet(joined, sizeFor(joined.length)));
  return {
    holding: (pattern) => {
      if (!mayMatch(pairs(), pattern)) return [];
      return EDGE.test(pattern.source)
        ? texts.filter(({ text }) => mayMatch(pairsOf(text), pattern))
        : search(joined, pattern, texts, starts);
    },
  };
}

/** From the text of one match the search goes on behind this text: what matches in a text begins in it. */
function search<T>(joined: string, pattern: RegExp, texts: readonly T[], starts: readonly number[]): T[] {
  const found: T[] = [];
  let index = 0;
  const { lastIndex } = pattern;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(joined); match; match = pattern.exec(joined)) {
    while (index + 1 < texts.length && starts[index + 1]! <= match.index) index++;
    found.push(texts[index]!);
    const next = starts[++index];
    if (next === undefined) break;
    pattern.lastIndex = next;
  }
  pattern.lastIndex = lastIndex;
  return found;
}
