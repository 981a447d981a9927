import type { Segmented, Segmenter, Word, WordSource } from './ports';

export interface WordStore extends WordSource {
  /** Those of the texts whose words are not known yet, each once. */
  missing(texts: readonly string[]): readonly string[];
  /** Undefined where no segmenter could be had: nobody waits for these words any more. Answers whether that is news. */
  put(text: string, words: Segmented): boolean;
  expects(text: string): boolean;
  /** No draft is open any more. */
  clear(): void;
}

/**
 * Keeps words by paragraph text, so that an edit costs the segmentation of the paragraphs that it touched.
 * Holds at most `limit` paragraphs; the one not asked for longest goes first.
 */
export function createWordStore(limit = 20_000): WordStore {
  const words = new Map<string, readonly Word[]>();
  const refused = new Set<string>();
  return {
    wordsOf: (text) => {
      const known = words.get(text);
      if (known) {
        words.delete(text);
        words.set(text, known);
      }
      return known;
    },
    clear: () => {
      words.clear();
      refused.clear();
    },
    missing: (texts) => [...new Set(texts)].filter((text) => !words.has(text)),
    expects: (text) => !words.has(text) && !refused.has(text),
    put: (text, value) => {
      if (!value) {
        if (refused.has(text)) return false;
        if (refused.size >= limit) refused.clear();
        refused.add(` ${text}`.slice(1));
        return true;
      }
      refused.delete(text);
      // A piece of a string keeps the whole alive, which here is the draft as it once was: the copy does not.
      words.set(` ${text}`.slice(1), value);
      if (words.size > limit) words.delete(words.keys().next().value ?? '');
      return true;
    },
  };
}

/** The store for one check, and the texts whose words that check would have liked to have. */
export function wordsForCheck(store: WordStore): {
  readonly source: WordSource;
  readonly wanted: Set<string>;
} {
  const wanted = new Set<string>();
  return {
    wanted,
    source: {
      wordsOf: store.wordsOf,
      expects: (text) => {
        wanted.add(text);
        return store.expects(text);
      },
    },
  };
}

/**
 * Sees to the words that a check would have liked to have. Answers whether there is news, so that it should be made again:
 * words that came since or now, or that they will not come.
 */
export async function learnWords(
  store: WordStore,
  segmenter: () => Segmenter,
  wanted: readonly string[],
): Promise<boolean> {
  const missing = store.missing(wanted);
  if (missing.length === 0) return wanted.length > 0;
  const segmented = await segmenter().segment(missing);
  const news = missing.filter((text, index) => store.put(text, segmented[index]));
  return news.length > 0 || missing.length < wanted.length;
}
