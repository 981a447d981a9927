import type { Span } from '../document/types';

/** Where a line of the classics stands. */
export interface QuotationWork {
  /** Accepted names of the author, the usual one first; empty where nobody is known. */
  readonly authors: readonly string[];
  /** 先秦, 唐, 宋 …; empty where it is not known. */
  readonly dynasty: string;
  /** The poem, essay or chapter. */
  readonly title: string;
  /** The book that it stands in: 论语, 诗经, 史记. */
  readonly book?: string;
  /** `well-known`: a wrong character in it is told; `tail`: it is only recognised. */
  readonly standing: 'well-known' | 'tail';
  /** The whole text is in the index: a line that is not found in it is not in it. */
  readonly whole: boolean;
  /** An accepted wording beside the usual one. */
  readonly variant: boolean;
  /** Why the author or the wording is in doubt, Chinese. */
  readonly note?: string;
}

/** A wrong, missing or superfluous character; an empty span is a place where `right` is missing. */
export interface Slip {
  readonly span: Span;
  readonly wrong: string;
  /** Empty for a superfluous character. */
  readonly right: string;
}

/** A line of the classics as found in a text. */
export interface Quotation {
  /** From the first to the last character of the line; marks around it left out. In the text that was searched. */
  readonly span: Span;
  /** The line as the work has it, with its punctuation. */
  readonly line: string;
  readonly work: QuotationWork;
  /** Other works that have the same words. */
  readonly others: readonly QuotationWork[];
  /** `variant`: another accepted wording, or another form of a character. */
  readonly kind: 'exact' | 'variant' | 'slip';
  /** Ascending; empty unless `kind` is `slip`. */
  readonly slips: readonly Slip[];
  /** Chinese characters that agree. */
  readonly agreeing: number;
}

/** What is said of a line that a text quotes. */
export interface JudgedQuotation {
  /** The quoted words, marks left out; in the file. */
  readonly span: Span;
  /** Whose line it is; empty where nobody is known. */
  readonly author: string;
  readonly work: string;
  /** `wrong-author`, `wrong-work`: the text names another source than `author` and `work`. */
  readonly verdict: 'right' | 'wrong-author' | 'wrong-work' | 'misquote';
}

export interface QuotationIndex {
  /**
   * The lines of the classics in `text`, in order, none overlapping another. `quoted` are the spans (marks left out)
   * that the writer marks as quotations: only there is a line with one or two wrong characters looked for freely.
   */
  find(text: string, quoted: readonly Span[]): readonly Quotation[];
  /** The works that are called so: by title, by book, or by the title without its supplements. */
  worksCalled(title: string): readonly QuotationWork[];
  /** The usual name of an author of well-known works who is called so; undefined for others. */
  authorCalled(name: string): string | undefined;
  /** Every name and by-name of an author of well-known works. */
  readonly names: ReadonlySet<string>;
  /** The names of all authors that are known, the well-known ones and 14,000 others whom a colleague may be called like. */
  readonly poets: ReadonlySet<string>;
}
