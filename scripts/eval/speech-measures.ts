/** Figures on the speech review: how far scores move with length, and how well they tell speeches from other papers. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../server/src/core/document';
import type { WordSource } from '../../server/src/core/ports';
import { QI_IDS, type QiId, reviewSpeech, type SpeechReview } from '../../server/src/core/speech';

export interface SpeechPaper {
  /** Folder and file name, without extension. */
  readonly id: string;
  readonly text: string;
}

/** The papers of the corpus folders `genres`; undefined when there is no corpus. */
export function readPapers(corpus: string, genres: readonly string[]): readonly SpeechPaper[] | undefined {
  if (!statSync(corpus, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return genres.flatMap((genre) =>
    readdirSync(join(corpus, genre))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({
        id: `${genre}/${name.replace(/\.txt$/, '')}`,
        text: readFileSync(join(corpus, genre, name), 'utf8'),
      })),
  );
}

/** The review of the first document of `text`; the occasion is fixed, as it does not touch the scores. */
export function reviewText(text: string, words?: WordSource): SpeechReview {
  return reviewSpeech(parse(text).documents[0]!, { occasion: 'deploy' }, words);
}

export function sumOfScores({ qi }: SpeechReview): number {
  return QI_IDS.reduce((sum, id) => sum + qi[id].score, 0);
}

/** The share of pairs in which the first list's figure is the higher; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  let won = 0;
  for (const high of positives) for (const low of negatives) won += high > low ? 1 : high === low ? 0.5 : 0;
  return won / (positives.length * negatives.length);
}

export interface Move {
  readonly id: string;
  readonly qi: QiId;
  readonly from: number;
  readonly to: number;
}

/** The text up to the end of the sentence in which its first third ends. */
export function firstThird(text: string): string {
  const third = Math.floor(text.length / 3);
  const end = text.slice(third).search(/[。！？]/);
  return text.slice(0, end < 0 ? third : third + end + 1);
}

/** The text with its body said twice. */
export function doubled(text: string): string {
  const { bodySpan } = parse(text).documents[0]!;
  const body = text.slice(bodySpan.start, bodySpan.end);
  return `${text.slice(0, bodySpan.end)}\n${body}${text.slice(bodySpan.end)}`;
}

/** How each score moves when `change` is done to the text; texts that are too short before or after are left out. */
export function movesUnder(papers: readonly SpeechPaper[], change: (text: string) => string): Move[] {
  return papers.flatMap(({ id, text }) => {
    const before = reviewText(text);
    const after = reviewText(change(text));
    if (!before.scored || !after.scored) return [];
    return QI_IDS.map((qi) => ({ id, qi, from: before.qi[qi].score, to: after.qi[qi].score }));
  });
}

export const movedBy = ({ from, to }: Move): number => Math.abs(to - from);
