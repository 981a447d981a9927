import type { GenreId } from '@biganzi/shared';
import { GENRES_BY_ID } from './definitions/index.generated';
import type { GenreDefinition } from './types';

/** Every genre by its id. */
export const GENRE_DEFINITIONS = GENRES_BY_ID;

export const GENRE_LIST: readonly GenreDefinition[] = Object.values(GENRE_DEFINITIONS);

export function genreDefinition(id: GenreId): GenreDefinition {
  return GENRE_DEFINITIONS[id];
}
