/** What the core asks of the outside. The host implements these; tests hand in their own. */

/** A word with its part of speech (the ICTCLAS tag set that jieba uses: n, v, a, d, p, m, q …). */
export interface Word {
  readonly text: string;
  /** Offset in UTF-16 code units from the start of the segmented text. */
  readonly start: number;
  readonly tag: string;
}

/** Cuts Chinese text into words. Loading may take seconds, so every call is asynchronous. */
export interface Segmenter {
  /** One array of words for each text; the words of a text, in order, are the text. Never rejects. */
  segment(texts: readonly string[]): Promise<readonly (readonly Word[])[]>;
}

/** The words that are known so far. Rules that need words stay silent while it answers undefined. */
export interface WordSource {
  /** The words of exactly this text (a paragraph's text), or undefined when not segmented yet. */
  wordsOf(text: string): readonly Word[] | undefined;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
