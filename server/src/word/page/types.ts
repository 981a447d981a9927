import type { Span } from '../../core/document/types';
import type { Face } from './figures';

export interface PageRun {
  readonly text: string;
  readonly face: Face;
  readonly bold?: boolean;
}

export type BlockKind =
  | 'issuerMark'
  | 'numberLine'
  | 'headerItem'
  | 'title'
  | 'byline'
  | 'recipients'
  | 'heading'
  | 'paragraph'
  | 'attachmentNote'
  | 'signature'
  | 'date'
  | 'annotation'
  | 'attachmentLabel'
  | 'table'
  | 'blank';

/** Widths are in characters of 3号. */
export interface Indents {
  /** Of the first line; negative where it hangs. */
  readonly first?: number;
  readonly left?: number;
  readonly right?: number;
}

/** A paragraph of the page. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** Where its text stands in the draft. */
  readonly span: Span;
  /** A line each where the breaks are set; one for what flows. */
  readonly lines: readonly (readonly PageRun[])[];
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly indents: Indents;
  /** Points. */
  readonly size: number;
  /** 1 to 3 for a heading; 0 for the title. */
  readonly outline?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** A red rule below it, as wide as the 版心. */
  readonly rule?: boolean;
  readonly rows?: readonly (readonly string[])[];
  /** Shares of the width that the columns take; equal ones when left out. */
  readonly columns?: readonly number[];
}

/** 版记 */
export interface Imprint {
  readonly copyTo: readonly string[];
  readonly printing: readonly { readonly organ: string; readonly date: string }[];
}

export interface PageDocument {
  readonly blocks: readonly PageBlock[];
  readonly imprint: Imprint;
}
