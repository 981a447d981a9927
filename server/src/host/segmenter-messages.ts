/** What the segmenter and its worker say to each other. */
import type { Word } from '../core/ports';

export interface WorkerRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

export type WorkerReply =
  | { readonly kind: 'ready'; readonly segmenter: string; readonly problem?: string }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'words'; readonly id: number; readonly words: readonly (readonly Word[])[] };
