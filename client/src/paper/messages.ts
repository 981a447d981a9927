/** What the pages of a draft, and of a Word file, say to the extension and hear from it. */
import type { PagesResult, WordView } from '@biganzi/shared';

export interface PaperLabels {
  readonly language: string;
  readonly empty: string;
  readonly print: string;
  readonly annotate: string;
  readonly revise: string;
  readonly applyLayout: string;
  readonly importDraft: string;
  /** Of the light bulb. */
  readonly bulb: string;
  readonly none: string;
  readonly basis: string;
  readonly remedy: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info' | 'hint', string>>;
}

export type PaperState =
  | { readonly type: 'pages'; readonly labels: PaperLabels; readonly result: PagesResult | null }
  | { readonly type: 'word'; readonly labels: PaperLabels; readonly view: WordView };

export type PaperRequest =
  | { readonly type: 'ready' }
  /** A line of the draft, from 0. */
  | { readonly type: 'reveal'; readonly line: number }
  /** The page as it stands, to be printed elsewhere. */
  | { readonly type: 'print'; readonly html: string }
  | { readonly type: 'annotate' | 'revise' | 'applyLayout' | 'importDraft' };
