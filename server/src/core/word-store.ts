import type { Segmenter, Word, WordSource } from './ports';

export interface WordStore extends WordSource {
  /** Those of the texts whose words are not known yet, each once. */
  missing(texts: readonly string[]): readonly string[];
  put(text: string, words: readonly Word[]): void;
  /** No draft is open any more. */
  clear(): void;
}

/**
 * Keeps words by paragraph text, so that an edit costs the segmentation of the paragraphs that it touched.
 * Holds at most `limit` paragraphs; the one not asked for longest goes first.
 */
export function createWordStore(limit = 20_000): WordStore {
  const words = new Map<string, readonly Word[]>();
  return {
    wordsOf: (text) => {
      const known = words.get(text);
      if (known) {
        words.delete(text);
        words.set(text, known);
      }
      return known;
    },
    clear: () => words.clear(),
    missing: (texts) => [...new Set(texts)].filter((text) => !words.has(text)),
    put: (text, value) => {
      // A piece of a string keeps the whole alive, which here is the draft as it once was: the copy does not.
      words.set(` ${text}`.slice(1), value);
      if (words.size > limit) words.delete(words.keys().next().value ?? '');
    },
  };
}

/** Asks for the words of texts and keeps those that could be had; answers whether there were any. */
export async function learnWords(
  store: WordStore,
  segmenter: Segmenter,
  texts: readonly string[],
): Promise<boolean> {
  const segmented = await segmenter.segment(texts);
  let learnt = false;
  for (const [index, text] of texts.entries()) {
    const words = segmented[index];
    if (!words) continue;
    store.put(text, words);
    learnt = true;
  }
  return learnt;
}
