import { type GenreAnswer, type GenreId, genreFromName } from '@biganzi/shared';
import { countHan, isHan, isLatin } from '../document/chars';
import type { OfficialDocument, SourceFile } from '../document/types';
import { isAboutDocuments } from './about-documents';
import { CueTable, type FoundCue } from './cue-table';
import { GENRE_DEFINITIONS, GENRE_LIST } from './index';
import { spanOf } from './normal-text';
import { type Places, placesOf } from './places';
import { directionOf, subkindOf } from './subkind';
import { TitleReader } from './title-genre';
import type { Classification, Evidence } from './types';
import {
  FOREIGN_PENALTY,
  FOREIGN_SHARE,
  SHORT_TEXT,
  SHORT_TEXT_PENALTY,
  UNKNOWN_BIAS,
  UNKNOWN_CUES,
} from './unknown';

/**
 * The classifier. Each answer's score is the sum of the weights of its cues found in the document; `unknown`
 * starts from a bias and has cues of its own. The confidence is the softmax over the answers that anything
 * speaks for. All knowledge is in the genre files; nothing here names a genre.
 */

export interface ClassifyOptions {
  /** Leave the title, and what stands above it, out of account. */
  readonly bodyOnly?: boolean;
  /** The genre that the user chose. A directive in the document comes before it. */
  readonly override?: GenreId;
}

const TABLE = new CueTable([
  ...GENRE_LIST.flatMap(({ id, cues }) => cues.map((cue) => ({ owner: id, cue }))),
  ...UNKNOWN_CUES.map((cue) => ({ owner: 'unknown' as const, cue })),
]);
const TITLES = new TitleReader(GENRE_LIST);
/** Where the genre's own signs weigh so much, a text is a document, however many genres it mentions. */
const LOUD = 14;
const SURE = 0.95;
/** How much of a text tells its script. */
const SAMPLE = 4000;

export function classifyFile(file: SourceFile, options: ClassifyOptions = {}): readonly Classification[] {
  return file.documents.map((document) => classify(document, options));
}

export function classify(document: OfficialDocument, options: ClassifyOptions = {}): Classification {
  const places = placesOf(document, options.bodyOnly ?? false);
  const titles = titleEvidence(places);
  const found = [...titles, ...TABLE.find(places)];
  const forced = overrideOf(document, options);
  if (forced !== undefined) {
    return { ...described(document, places, forced.genre, 1, found), override: forced.by };
  }
  const scores = scoresOf(found, penalty(document, titles.length > 0));
  const ranked = rank(scores);
  const [first, second] = ranked;
  if (titles.length === 0 && loudest(ranked) < LOUD && isArticleAboutDocuments(document, places)) {
    const evidence = evidenceFor(nearest(ranked), found);
    return { genre: 'unknown', confidence: SURE, evidence, aboutDocuments: true };
  }
  const answer = first ?? { answer: 'unknown' as const, confidence: 1 };
  const result = described(document, places, answer.answer, answer.confidence, found, nearest(ranked));
  return second === undefined
    ? result
    : { ...result, runnerUp: { genre: second.answer, confidence: second.confidence } };
}

interface Ranked {
  readonly answer: GenreAnswer;
  readonly score: number;
  readonly confidence: number;
}

function titleEvidence({ title }: Places): readonly FoundCue[] {
  return TITLES.read(title.text).map(({ genre, cue, word, start, end, weight }) => ({
    owner: genre,
    id: cue.id,
    span: spanOf(title, start, end),
    cue: `标题以“${word}”结尾`,
    weight,
  }));
}

/** What makes any genre less likely: too little text, or a text in another script. */
function penalty({ text }: OfficialDocument, titled: boolean): number {
  if (countHan(text, SHORT_TEXT) < SHORT_TEXT) return titled ? SHORT_TEXT_PENALTY : Number.POSITIVE_INFINITY;
  return latinShare(text) > FOREIGN_SHARE ? FOREIGN_PENALTY : 0;
}

/** The share of Latin letters among Latin letters and Han characters, in the first part of the text. */
function latinShare(text: string): number {
  let latin = 0;
  let han = 0;
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const code = text.charCodeAt(i);
    if (isLatin(code)) latin++;
    else if (isHan(code)) han++;
  }
  return latin / Math.max(1, latin + han);
}

function scoresOf(found: readonly FoundCue[], handicap: number): ReadonlyMap<GenreAnswer, number> {
  const scores = new Map<GenreAnswer, number>([['unknown', UNKNOWN_BIAS + handicap]]);
  for (const { owner, weight } of found) scores.set(owner, (scores.get(owner) ?? 0) + weight);
  return scores;
}

/** The answers that anything speaks for, the likeliest first. */
function rank(scores: ReadonlyMap<GenreAnswer, number>): readonly Ranked[] {
  const candidates = [...scores].filter(([answer, score]) => answer === 'unknown' || score > 0);
  const most = Math.max(...candidates.map(([, score]) => score));
  const weighed = candidates.map(([answer, score]) => ({
    answer,
    score,
    confidence: score === most ? 1 : Math.exp(score - most),
  }));
  const total = weighed.reduce((sum, { confidence }) => sum + confidence, 0);
  return weighed
    .map((one) => ({ ...one, confidence: one.confidence / total }))
    .sort((a, b) => b.score - a.score);
}

function nearest(ranked: readonly Ranked[]): GenreAnswer | undefined {
  return ranked.find(({ answer }) => answer !== 'unknown')?.answer;
}

function loudest(ranked: readonly Ranked[]): number {
  return ranked.find(({ answer }) => answer !== 'unknown')?.score ?? 0;
}

/** An article has nobody to address and nobody to sign it. */
function isArticleAboutDocuments(document: OfficialDocument, { title }: Places): boolean {
  const { recipients, salutation, closings, header } = document;
  if (recipients !== undefined || salutation !== undefined) return false;
  if (closings.length > 0 || header.documentNumbers.length > 0) return false;
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
  found: readonly FoundCue[],
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

/** The reasons for `genre`, the weightiest first, ties in the order of the text. */
function evidenceFor(genre: GenreAnswer | undefined, found: readonly FoundCue[]): readonly Evidence[] {
  if (genre === undefined || genre === 'unknown') return [];
  return found
    .filter(({ owner }) => owner === genre)
    .map(({ span, cue, weight }) => ({ span, cue, weight, genre }))
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
}
