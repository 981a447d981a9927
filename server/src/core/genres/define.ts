import type { ClosingFormula, Cue, CuePlace, GenreDefinition, TitleCue } from './types';

/** Marks a file's default export as a genre. */
export function defineGenre(definition: GenreDefinition): GenreDefinition {
  return definition;
}

/** One cue on one line, so that a genre's cues read as a table. */
export function cue(
  place: CuePlace,
  id: string,
  pattern: RegExp,
  weight: number,
  reason: string,
  max?: number,
): Cue {
  return { id, place, pattern, weight, reason, ...(max === undefined ? {} : { max }) };
}

/** The words that name the genre at the end of a title. */
export function titleCue(
  id: string,
  words: readonly string[],
  full: number,
  bare: number,
  except?: RegExp,
): TitleCue {
  return { id, words, full, bare, ...(except ? { except } : {}) };
}

/** A closing formula; without `text` it is a variant that is accepted but not offered. */
export function closing(pattern: RegExp, text?: string, when?: string): ClosingFormula {
  return { pattern, ...(text ? { text } : {}), ...(when ? { when } : {}) };
}
