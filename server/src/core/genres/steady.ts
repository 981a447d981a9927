import { type GenreAnswer, type GenreId, genreByTitleWord } from '@biganzi/shared';
import type { OfficialDocument } from '../document/types';
import { type ClassifyOptions, classify } from './classify';
import type { Classification, Steadiness } from './types';

/**
 * Hysteresis for a draft in progress: a genre once shown is kept until another is clearly ahead, so that neither
 * the status bar nor the findings flicker while a sentence is half written. It needs no clock: it counts the
 * characters that were written.
 *
 * | what happens | the genre shown changes |
 * |---|---|
 * | a directive or the user sets a genre, or takes it back | at once |
 * | the title names the genre that the classifier answers | at once |
 * | the document is empty, or most of it was replaced (a paste, another file) | at once |
 * | nothing was known, and a genre leads by LEAD (in confidence) | at once |
 * | nothing was known, and a genre leads by less | after PATIENCE characters with that lead |
 * | another genre leads by LEAD | after PATIENCE characters with that lead |
 * | nothing is recognised any more | after LONG_PATIENCE characters |
 * | another genre leads by less | not at all |
 *
 * But for the first three lines, nothing changes within REST characters of the last change, or of the title's
 * being deleted: so no genre comes back within REST characters of being left, and a title may be rewritten.
 */
export const LEAD = 0.3;
export const REST = 30;
export const PATIENCE = 12;
export const LONG_PATIENCE = 80;
/** The share of a document that was written anew in one step: more than this, and it is another document. */
const REPLACED = 0.5;

/** How the document came to be what it is from what it was. */
export interface Step {
  /** Characters written since; 0 when the text is the same. */
  readonly written: number;
  /** Of the document now, in characters. */
  readonly length: number;
  /** The title ends with a word for the genre that the classifier answers now. */
  readonly titled: boolean;
  /** The title ended with a word for a genre, and does no more. */
  readonly titleLost: boolean;
}

/**
 * The answer to show: `next`, or the previous genre with `next`'s confidence in it. `next` is what the classifier
 * says of the text as it is; `as` describes the same text as one of the genre that is kept.
 */
export function steady(
  previous: Classification | undefined,
  next: Classification,
  step: Step,
  as: (genre: GenreAnswer) => Classification,
): Classification {
  if (previous === undefined || next.override !== undefined || previous.override !== undefined) return next;
  const before = previous.steadiness ?? FRESH;
  const shownFor = step.titleLost ? 0 : before.shownFor + step.written;
  if (next.genre === previous.genre) return { ...next, steadiness: { shownFor, aheadFor: 0 } };
  if (step.titled || step.length === 0 || step.written > step.length * REPLACED) {
    return { ...next, steadiness: { shownFor: 0, aheadFor: 0 } };
  }
  const lead = next.confidence - confidenceIn(previous.genre, next);
  const ahead = lead >= LEAD || previous.genre === 'unknown';
  const aheadFor = ahead ? (before.challenger === next.genre ? before.aheadFor : 0) + step.written : 0;
  if (ahead && shownFor >= REST && isDue(previous.genre, next.genre, lead, aheadFor)) {
    return { ...next, steadiness: { shownFor: 0, aheadFor: 0 } };
  }
  return {
    ...as(previous.genre),
    confidence: confidenceIn(previous.genre, next),
    runnerUp: { genre: next.genre, confidence: next.confidence },
    steadiness: { shownFor, aheadFor, ...(ahead ? { challenger: next.genre } : {}) },
  };
}

/** A document that was just opened has been what it is for long enough. */
const FRESH: Steadiness = { shownFor: REST, aheadFor: 0 };

function isDue(shown: GenreAnswer, wanted: GenreAnswer, lead: number, aheadFor: number): boolean {
  if (shown === 'unknown' && lead >= LEAD) return true;
  return aheadFor >= (wanted === 'unknown' ? LONG_PATIENCE : PATIENCE);
}

/** At most: answers beyond the second are not told. */
function confidenceIn(genre: GenreAnswer, { runnerUp }: Classification): number {
  return runnerUp?.genre === genre ? runnerUp.confidence : 0;
}

/** What is shown of a document that was `previous` a moment ago. */
export function classifySteadily(
  document: OfficialDocument,
  options: ClassifyOptions,
  previous: { readonly document: OfficialDocument; readonly classification: Classification } | undefined,
): Classification {
  const next = classify(document, options);
  if (previous === undefined) return next;
  const step: Step = {
    written: writtenBetween(previous.document.text, document.text),
    length: document.text.trim().length,
    titled: genreInTitle(document) === next.genre,
    titleLost: genreInTitle(previous.document) !== undefined && genreInTitle(document) === undefined,
  };
  return steady(previous.classification, next, step, (genre) => describedAs(document, genre, next, options));
}

/** How many characters of `after` are not of `before`, in one stretch; a deletion counts as one. */
export function writtenBetween(before: string, after: string): number {
  if (before === after) return 0;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return Math.max(1, after.length - head - tail);
}

function genreInTitle({ title }: OfficialDocument): GenreId | undefined {
  return title?.genreWord && genreByTitleWord(title.genreWord.text);
}

function describedAs(
  document: OfficialDocument,
  genre: GenreAnswer,
  next: Classification,
  options: ClassifyOptions,
): Classification {
  if (genre === 'unknown') return { genre, confidence: next.confidence, evidence: next.evidence };
  const { override: _, ...described } = classify(document, { ...options, override: genre });
  return described;
}
