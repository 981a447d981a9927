import type { GenreAnswer, GenreId } from '@biganzi/shared';

/** What is spoken to an audience: only these are reviewed unasked. */
export const SPEECH_GENRES: readonly GenreId[] = [
  'speech',
  'experience-sharing',
  'address',
  'emcee-script',
  'government-work-report',
];

export function isSpeechGenre(genre: GenreAnswer): boolean {
  return (SPEECH_GENRES as readonly string[]).includes(genre);
}
