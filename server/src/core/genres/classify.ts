import { type GenreAnswer, type GenreId, genreFromName } from '@biganzi/shared';
import type { OfficialDocument, SourceFile } from '../document/types';
import { isAboutDocuments, isTitleAboutDocuments } from './about-documents';
import { type Feature, featuresOf } from './features';
import { GENRE_DEFINITIONS } from './index';
import type { Places } from './places';
import { directionOf, subkindOf } from './subkind';
import type { Classification, Evidence } from './types';
import { FITTED_MODEL, type Model } from './weights';

/**
 * The classifier. Each answer's score is the sum of the weights of its signs found in the document; `unknown`
 * starts from a floor and has signs of its own. The confidence is the softmax over the answers that anything
 * speaks for. What is looked for stands in the genre files, what it weighs in weights.generated.ts.
 */

export interface ClassifyOptions {
  /** Leave the title, and what stands above it, out of account. */
  readonly bodyOnly?: boolean;
  /** The genre that the user chose. A directive in the document comes before it. */
  readonly override?: GenreId;
  /** Other weights than those in use: for scripts that compare weights. */
  readonly model?: Model;
}

/** Where the genre's own signs weigh so much, a text is a document, however many genres it mentions. */
const LOUD = 14;
const SURE = 0.95;

/** A sign with what it weighs in this document. */
interface Weighed extends Feature {
  readonly weight: number;
}

export function classifyFile(file: SourceFile, options: ClassifyOptions = {}): readonly Classification[] {
  return file.documents.map((document) => classify(document, options));
}

export function classify(document: OfficialDocument, options: ClassifyOptions = {}): Classification {
  const { weights, temperature } = options.model ?? FITTED_MODEL;
  const { places, found: signs, titled, tiny } = featuresOf(document, options.bodyOnly ?? false);
  const found = signs.map((sign) => ({ ...sign, weight: (weights.get(sign.id) ?? 0) * sign.value }));
  const forced = overrideOf(document, options);
  if (forced !== undefined) {
    return { ...described(document, places, forced.genre, 1, found), override: forced.by };
  }
  const ranked = rank(scoresOf(found), temperature);
  const nearest = ranked.find(({ answer }) => answer !== 'unknown');
  if (tiny) {
    return { genre: 'unknown', confidence: 1, evidence: evidenceFor(nearest?.answer, found) };
  }
  if (!titled && (nearest?.score ?? 0) < LOUD && isArticleAboutDocuments(document, places)) {
    const evidence = evidenceFor(nearest?.answer, found);
    return { genre: 'unknown', confidence: SURE, evidence, aboutDocuments: true };
  }
  const [first, second] = ranked;
  const answer = first ?? { answer: 'unknown' as const, confidence: 1 };
  const result = described(document, places, answer.answer, answer.confidence, found, nearest?.answer);
  return second === undefined
    ? result
    : { ...result, runnerUp: { genre: second.answer, confidence: second.confidence } };
}

interface Ranked {
  readonly answer: GenreAnswer;
  readonly score: number;
  readonly confidence: number;
}

function scoresOf(found: readonly Weighed[]): ReadonlyMap<GenreAnswer, number> {
  const scores = new Map<GenreAnswer, number>();
  for (const { owner, weight } of found) scores.set(owner, (scores.get(owner) ?? 0) + weight);
  return scores;
}

/** The answers that anything speaks for, the likeliest first. */
function rank(scores: ReadonlyMap<GenreAnswer, number>, temperature: number): readonly Ranked[] {
  const candidates = [...scores].filter(([answer, score]) => answer === 'unknown' || score > 0);
  const most = Math.max(...candidates.map(([, score]) => score));
  const weighed = candidates.map(([answer, score]) => ({
    answer,
    score,
    confidence: Math.exp((score - most) / temperature),
  }));
  const total = weighed.reduce((sum, { confidence }) => sum + confidence, 0);
  return weighed
    .map((one) => ({ ...one, confidence: one.confidence / total }))
    .sort((a, b) => b.score - a.score);
}

/** An article has nobody to address and nobody to sign it. */
function isArticleAboutDocuments(document: OfficialDocument, { title }: Places): boolean {
  const { recipients, salutation, closings, header } = document;
  if (recipients !== undefined || salutation !== undefined) return false;
  if (header.documentNumbers.length > 0) return false;
  if (closings.length > 0 && !isTitleAboutDocuments(title.text)) return false;
  return isAboutDocuments(document.text, title.text);
}

function overrideOf(
  document: OfficialDocument,
  options: ClassifyOptions,
): { readonly genre: GenreId; readonly by: 'directive' | 'user' } | undefined {
  for (const { kind, values } of document.directives) {
    const genre = kind === 'genre' && values[0] !== undefined ? genreFromName(values[0]) : undefined;
    if (genre !== undefined) return { genre, by: 'directive' };
  }
  return options.override === undefined ? undefined : { genre: options.override, by: 'user' };
}

function described(
  document: OfficialDocument,
  places: Places,
  genre: GenreAnswer,
  confidence: number,
  found: readonly Weighed[],
  nearestGenre?: GenreAnswer,
): Classification {
  const evidence = evidenceFor(genre === 'unknown' ? nearestGenre : genre, found);
  if (genre === 'unknown') return { genre, confidence, evidence };
  const definition = GENRE_DEFINITIONS[genre];
  const subkind = subkindOf(definition, places);
  const direction = directionOf(definition, subkind, document);
  return {
    genre,
    confidence,
    evidence,
    ...(subkind === undefined ? {} : { subkind: subkind.id }),
    ...(direction === undefined ? {} : { direction }),
  };
}

/** The reasons for `genre`, the weightiest first, ties in the order of the text. Their weights add up to its score. */
function evidenceFor(genre: GenreAnswer | undefined, found: readonly Weighed[]): readonly Evidence[] {
  if (genre === undefined || genre === 'unknown') return [];
  return found
    .flatMap(({ owner, span, reason, weight }) =>
      owner === genre && span !== undefined ? [{ span, cue: reason, weight, genre }] : [],
    )
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
}
