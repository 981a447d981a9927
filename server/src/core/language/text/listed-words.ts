/**
 * Words of a list in the running text of a document, each told by its whole sentence, and not counted where they are only
 * mentioned. They are found with the stray spaces of a paste in them; a longer word hides a shorter one of the list even
 * where its sentence does not fit. For phrases that are wrong as they stand there is phrase-index.ts.
 */

import { isMentioned } from '../../document';
import type { OfficialDocument, Span } from '../../document/types';
import { keptPerText, lazy } from '../../kept';
import { firstCharacterIndex, standingIn } from './first-character-index';
import { textBlocks } from './punctuated-text';

/** Stands for the found word in the sentence that `only` and `unless` are tested on. */
export const HERE = '~';

export interface ListedWord {
  /** The forms of the word; literal text. Longer forms win over shorter ones of the same list. */
  readonly words: readonly string[];
  /** The sentence, with `~` for the word, has to match one of these … */
  readonly only?: RegExp;
  /** … and must not match this. */
  readonly unless?: RegExp;
  /** The word counts even inside quotation marks: the sentence itself takes it up (`only` sees the marks). */
  readonly evenQuoted?: boolean;
}

export interface FoundWord<Entry> {
  readonly entry: Entry;
  /** The form that was found, without the white space inside it. */
  readonly word: string;
  readonly span: Span;
  /** The sentence around it, with `~` for the word, white space out and half-width marks widened. */
  readonly sentence: string;
}

export type WordFinder<Entry> = (document: OfficialDocument) => FoundWord<Entry>[];

/** A form of a word, with the entries that have it. */
interface Form<Entry> {
  readonly word: string;
  /** A word of four characters or more is also found with the stray spaces that pasting from a PDF leaves in it. */
  readonly mayHaveGaps: boolean;
  readonly entries: readonly Entry[];
}

/** Finds the words of a list, in the order of the text. The index is built at the first call. */
export function wordFinder<Entry extends ListedWord>(list: () => readonly Entry[]): WordFinder<Entry> {
  const forms = lazy(() => firstCharacterIndex(formsOf(list()), ({ word }) => word));
  const standing = keptPerText((text) => standingIn(text, forms(), lengthAt));
  return (document) => {
    const found: FoundWord<Entry>[] = [];
    for (const block of textBlocks(document)) {
      for (const { item, at, length } of standing(block.text)) {
        const start = block.span.start + at;
        const span = { start, end: start + length };
        const sentence = sentenceAround(block.text, at, length);
        const mentioned = isMentioned(document, span);
        const entry = item.entries.find(
          ({ only, unless, evenQuoted }) =>
            (evenQuoted || !mentioned) && only?.test(sentence) !== false && unless?.test(sentence) !== true,
        );
        if (entry) found.push({ entry, word: item.word, span, sentence });
      }
    }
    return found;
  };
}

function formsOf<Entry extends ListedWord>(list: readonly Entry[]): Form<Entry>[] {
  const entries = new Map<string, Entry[]>();
  for (const entry of list) {
    for (const word of entry.words) {
      const known = entries.get(word);
      if (known) known.push(entry);
      else entries.set(word, [entry]);
    }
  }
  return [...entries].map(([word, own]) => ({ word, mayHaveGaps: [...word].length >= 4, entries: own }));
}

function lengthAt({ word, mayHaveGaps }: Form<unknown>, text: string, at: number): number {
  if (text.startsWith(word, at)) return word.length;
  if (!mayHaveGaps) return 0;
  let end = at;
  for (let index = 0; index < word.length; index++) {
    if (index > 0 && isGap(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== word.charCodeAt(index)) return 0;
    end++;
  }
  return end - at;
}

function isGap(code: number): boolean {
  return code === 0x20 || code === 0x3000;
}

const GAPS = /[ \u3000]+/g;

/** At most so many characters of the sentence on either side. */
const REACH = 80;

function sentenceAround(text: string, at: number, length: number): string {
  const end = at + length;
  const before = fullWidth(text.slice(Math.max(0, at - REACH), at));
  const after = fullWidth(text.slice(end, end + REACH));
  const from = Math.max(...[...'。！？；\n'].map((stop) => before.lastIndexOf(stop))) + 1;
  const to = after.search(/[。！？；\n]/);
  return `${before.slice(from)}${HERE}${to < 0 ? after : after.slice(0, to + 1)}`.replace(GAPS, '');
}

/** Pasted text with half-width marks is read as if it had the right ones. */
function fullWidth(text: string): string {
  return text.replace(/[,;:!?]/g, (mark) => FULL[mark]!);
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
