/** What the segmenter and its process say to each other, and how the process is told which tool to load. */
import type { Word } from '../core/ports';

/** The tools that segment, best first: the addon where it loads, then the same dictionary in WebAssembly. */
export const TOOLS = ['nodejieba', 'jieba-wasm'] as const;

export type Tool = (typeof TOOLS)[number];

export interface ProcessRequest {
  readonly texts: readonly string[];
}

export type ProcessReply =
  | { readonly kind: 'ready' }
  /** The tool cannot be loaded, and would not be the next time either. */
  | { readonly kind: 'failed'; readonly problem: string }
  /** One array for each text of the request. */
  | { readonly kind: 'words'; readonly words: readonly (readonly Word[])[] };
