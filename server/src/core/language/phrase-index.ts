/** Finds many fixed phrases in one pass over a text: by their first character, each then held to its surroundings. */
import type { OfficialDocument, Span } from '../document/types';
import { textBlocks } from './punctuated-text';

export interface Phrase {
  /** Two characters or more. */
  readonly text: string;
  /** What has to match the characters before it, up to `REACH` of them; the pattern ends in $. */
  readonly before?: RegExp;
  /** What has to match the characters behind it, up to `REACH` of them; the pattern begins with ^. */
  readonly after?: RegExp;
}

export interface FoundPhrase<P extends Phrase> {
  readonly phrase: P;
  /** Offset in the text. */
  readonly at: number;
}

export type PhraseIndex<P extends Phrase> = ReadonlyMap<number, readonly P[]>;

/** How far `before` and `after` see, in UTF-16 code units. */
export const REACH = 40;

/** By first character, the longest phrase first. */
export function phraseIndex<P extends Phrase>(phrases: readonly P[]): PhraseIndex<P> {
  const index = new Map<number, P[]>();
  for (const phrase of phrases) {
    const first = phrase.text.charCodeAt(0);
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** The phrases in `text`, in order, none overlapping another; at one place the longest that fits wins. */
export function findPhrases<P extends Phrase>(text: string, index: PhraseIndex<P>): FoundPhrase<P>[] {
  const found: FoundPhrase<P>[] = [];
  for (let at = 0; at < text.length; at++) {
    const bucket = index.get(text.charCodeAt(at));
    if (!bucket) continue;
    const phrase = bucket.find((candidate) => stands(candidate, text, at));
    if (!phrase) continue;
    found.push({ phrase, at });
    at += phrase.text.length - 1;
  }
  return found;
}

function stands({ text: phrase, before, after }: Phrase, text: string, at: number): boolean {
  if (!text.startsWith(phrase, at)) return false;
  if (before && !before.test(text.slice(Math.max(0, at - REACH), at))) return false;
  const end = at + phrase.length;
  return !after || after.test(text.slice(end, end + REACH));
}

/** The phrases of an index in the running text of a document, with their spans in the file. */
export function phrasesInDocument<P extends Phrase>(
  document: OfficialDocument,
  index: PhraseIndex<P>,
): { phrase: P; span: Span }[] {
  return textBlocks(document).flatMap(({ text, span: { start } }) =>
    findPhrases(text, index).map(({ phrase, at }) => ({
      phrase,
      span: { start: start + at, end: start + at + phrase.text.length },
    })),
  );
}
