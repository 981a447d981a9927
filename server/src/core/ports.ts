/** What the core asks of the outside. The host implements these; tests hand in their own. */

/** A word with its part of speech (the ICTCLAS tag set that jieba uses: n, v, a, d, p, m, q …). */
export interface Word {
  readonly text: string;
  /** Offset in UTF-16 code units from the start of the segmented text. */
  readonly start: number;
  readonly tag: string;
}

/** The words of a text, which in order are the text; undefined where no segmenter can be had now. */
export type Segmented = readonly Word[] | undefined;

/** Cuts Chinese text into words. Loading may take seconds, so every call is asynchronous. */
export interface Segmenter {
  /** One answer for each text. Never rejects. What was answered with undefined may be asked again later. */
  segment(texts: readonly string[]): Promise<readonly Segmented[]>;
}

/** The words that are known so far. Rules that need words stay silent while it answers undefined. */
export interface WordSource {
  /** The words of exactly this text (a paragraph's text), or undefined when not segmented yet. */
  wordsOf(text: string): readonly Word[] | undefined;
  /** Words of this text would decide something: whether they may still come. Left out: they never do. */
  expects?(text: string): boolean;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Reads the lines of the classics that ship with the program, on first need. */
export interface QuotationReader {
  /** The store as core/quotations/store.ts describes it; undefined when it cannot be read. Never rejects. */
  read(): Promise<string | undefined>;
}

/** Reads the counts that wrong characters are told by, on first need. */
export interface TypoModelReader {
  /** The file as core/typos/model.ts describes it; undefined when it cannot be read. Never rejects. */
  read(): Promise<Uint8Array | undefined>;
}

/** Settings and baselines stand in files of a fixed name, in the draft's folder or one above it. */
export interface ProjectFiles {
  /** The nearest file of this name in `folder` or above it. Undefined when there is none. Never rejects. */
  find(folder: string, name: string): Promise<FoundFile | undefined>;
}

export type FoundFile = {
  /** Absolute. */
  readonly path: string;
  /** What the user should know of how the file was read, in Chinese, to be put behind its name. */
  readonly warning?: string;
} & (
  | { readonly text: string }
  /** It is there and was not read: no regular file, too large, no text. */
  | { readonly text?: undefined; readonly warning: string }
);

/** A digest from which the text cannot be had back: the same text gives the same digest, on every machine. */
export type Digest = (text: string) => string;
