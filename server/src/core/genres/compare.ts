import type { GenreId } from '@biganzi/shared';
import { GENRE_DEFINITIONS } from './index';

/** How to tell two genres apart, in the first one's words if it has any; undefined when they are not alike. */
export function compareGenres(a: GenreId, b: GenreId): string | undefined {
  return howTo(a, b) ?? howTo(b, a);
}

function howTo(from: GenreId, to: GenreId): string | undefined {
  return GENRE_DEFINITIONS[from].confusedWith.find(({ genre }) => genre === to)?.how;
}
