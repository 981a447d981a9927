import type { QiId, StanceKind as StanceId } from '@biganzi/shared';

export type { QiId, StanceId };

/** `qi`, `stance` and `structure` are for speeches; `form` is an element of a document, `checklist` a list to tick. */
export type SnippetCategory = 'qi' | 'stance' | 'structure' | 'form' | 'checklist';

/** A short piece of text, as against the Template of a whole document. */
export interface Snippet {
  readonly prefix: string;
  /** Also the Chinese prefix. */
  readonly name: string;
  readonly description: string;
  readonly category: SnippetCategory;
  /** Which qi a `qi` snippet feeds. */
  readonly qi?: QiId;
  /** Which stance a `stance` snippet takes. */
  readonly stance?: StanceId;
  /** LSP snippet syntax. */
  readonly body: string;
}
