import type { GenreId } from '@biganzi/shared';

/** A text with the genre that a clerk would call it. */
export interface Draft {
  readonly genre: GenreId;
  readonly subkind?: string;
  readonly text: string;
  /** Neighbours that are a fair answer too. */
  readonly accepts?: readonly GenreId[];
}
