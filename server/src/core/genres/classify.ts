// Provisional, so that rules can be tested while the classifier is written: the title's word decides.
import { genreByTitleWord, type GenreId, genreFromName } from '@biganzi/shared';
import type { OfficialDocument } from '../document/types';
import type { Classification } from './types';

export function classify(
  document: OfficialDocument,
  options: { readonly override?: GenreId; readonly bodyOnly?: boolean } = {},
): Classification {
  const directive = document.directives.find(({ kind }) => kind === 'genre')?.values[0];
  const said = directive === undefined ? undefined : genreFromName(directive);
  if (said) return { genre: said, confidence: 1, evidence: [], override: 'directive' };
  if (options.override) return { genre: options.override, confidence: 1, evidence: [], override: 'user' };
  const genre = document.title?.genreWord && genreByTitleWord(document.title.genreWord.text);
  return { genre: genre ?? 'unknown', confidence: genre ? 0.9 : 0.5, evidence: [] };
}
