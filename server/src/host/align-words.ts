import type { Word } from '../core/ports';

export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/**
 * Puts offsets (UTF-16 code units) to the segmenter's words. Characters that it dropped or altered (lone
 * surrogates, NUL) become words of tag `x`, so that the words, in order, are always the text.
 */
export function alignWords(text: string, tagged: readonly TaggedWord[]): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { word, tag } of tagged) {
    if (word === '') continue;
    const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
    if (start < 0) continue;
    if (start > at) words.push({ text: text.slice(at, start), start: at, tag: 'x' });
    words.push({ text: word, start, tag });
    at = start + word.length;
  }
  if (at < text.length) words.push({ text: text.slice(at), start: at, tag: 'x' });
  return words;
}
