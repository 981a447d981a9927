/**
 * Words of a list in the running text of a document, each told by its surroundings. One pass over the text for each
 * list; the surroundings are looked at only where a word was found.
 */
import { isMentioned } from '../document';
import type { OfficialDocument, Span } from '../document/types';
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

interface Compiled<Entry> {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** Finds the words of a list, in the order of the text. The pattern is built at the first call. */
export function wordFinder<Entry extends ListedWord>(list: () => readonly Entry[]): WordFinder<Entry> {
  let compiled: Compiled<Entry> | undefined;
  return (document) => {
    compiled ??= compile(list());
    const { pattern, entries } = compiled;
    const found: FoundWord<Entry>[] = [];
    for (const block of textBlocks(document)) {
      for (const match of block.text.matchAll(pattern)) {
        const word = match[0].replace(GAPS, '');
        const start = block.span.start + match.index;
        const span = { start, end: start + match[0].length };
        const sentence = sentenceAround(block.text, match.index, match[0].length);
        const mentioned = isMentioned(document, span);
        const entry = entries
          .get(word)
          ?.find(
            ({ only, unless, evenQuoted }) =>
              (evenQuoted || !mentioned) && only?.test(sentence) !== false && unless?.test(sentence) !== true,
          );
        if (entry) found.push({ entry, word, span, sentence });
      }
    }
    return found;
  };
}

function compile<Entry extends ListedWord>(list: readonly Entry[]): Compiled<Entry> {
  const entries = new Map<string, Entry[]>();
  for (const entry of list) {
    for (const word of entry.words) entries.set(word, [...(entries.get(word) ?? []), entry]);
  }
  const words = [...entries.keys()].sort((a, b) => b.length - a.length);
  // The look-ahead spares the long alternation nearly everywhere.
  const heads = [...new Set(words.map((word) => escapeClass(word.charAt(0))))].join('');
  return { pattern: new RegExp(`(?=[${heads}])(?:${words.map(source).join('|')})`, 'g'), entries };
}

const GAPS = /[ \u3000]+/g;

/** A word of four characters or more is also found with the stray spaces that pasting from a PDF leaves in it. */
function source(word: string): string {
  const characters = [...word].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return characters.length < 4 ? characters.join('') : characters.join('[ \\u3000]?');
}

function escapeClass(character: string): string {
  return /[\\\]^-]/.test(character) ? `\\${character}` : character;
}

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
