/**
 * Fixed phrases that are wrong as they stand: letter by letter, each held to the characters right before and behind it.
 * Where one does not fit, a shorter one at the same place may. For words that are told by the whole sentence, that may
 * be mentioned, or have spaces inside, there is listed-words.ts.
 */
import type { OfficialDocument, Span } from '../../document/types';
import { type FirstCharacterIndex, firstCharacterIndex, standingIn } from './first-character-index';
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

export type PhraseIndex<P extends Phrase> = FirstCharacterIndex<P>;

/** How far `before` and `after` see, in UTF-16 code units. */
export const REACH = 40;

export function phraseIndex<P extends Phrase>(phrases: readonly P[]): PhraseIndex<P> {
  return firstCharacterIndex(phrases, ({ text }) => text);
}

/** The phrases in `text`, in order, none overlapping another; at one place the longest that fits wins. */
export function findPhrases<P extends Phrase>(text: string, index: PhraseIndex<P>): FoundPhrase<P>[] {
  return standingIn(text, index, lengthAt).map(({ item, at }) => ({ phrase: item, at }));
}

function lengthAt(phrase: Phrase, text: string, at: number): number {
  return stands(phrase, text, at) ? phrase.text.length : 0;
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
