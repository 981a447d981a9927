/** Why a document is taken for what it is, as Markdown: for the status bar's tooltip and the hover on the title. */
import { type GenreAnswer, type GenreId, genreName } from '@biganzi/shared';
import type { SourceFile } from '../document/types';
import type { Classification, Evidence } from '../genres/types';
import { plainMarkdown } from '../markdown';
import { reasonText } from './genre-reason';
import { comparisonMarkdown } from './genre-text';

/** More reasons than these convince nobody. */
const MOST_REASONS = 5;

/** The reasons, the runner-up, and how to tell the two apart. What is quoted from the draft is escaped. */
export function decisionMarkdown(file: SourceFile, classification: Classification, compares = true): string {
  const { genre, evidence, steadiness } = classification;
  const challenger = steadiness?.challenger;
  const second = tellingRunnerUp(classification);
  return [
    whoDecided(classification),
    reasons(file, genre, evidence),
    challenger && challenger !== 'unknown'
      ? `新写的内容更像“${genreName(challenger)}”，继续写下去会改判。`
      : '',
    second === undefined ? '' : `其次像“${genreName(second.genre)}”（${percent(second.confidence)}）。`,
    (compares && second && comparison(genre, second.genre)) || '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The runner-up that somebody might take the document for: “其次像请示（0%）” helps nobody. */
export function tellingRunnerUp({
  runnerUp,
}: Classification): { readonly genre: GenreId; readonly confidence: number } | undefined {
  if (runnerUp === undefined || runnerUp.genre === 'unknown' || runnerUp.confidence < 0.05) return undefined;
  return { genre: runnerUp.genre, confidence: runnerUp.confidence };
}

function whoDecided({ genre, confidence, override }: Classification): string {
  if (override === 'user') return `文种由您指定为“${genreName(genre)}”。`;
  if (override === 'directive') return `文种由文件中的注释或者文件头指定为“${genreName(genre)}”。`;
  if (genre === 'unknown') return '没有认出是哪种公文或者讲话稿。';
  return `判断为“${genreName(genre)}”，把握${percent(confidence)}。`;
}

function reasons(file: SourceFile, genre: GenreAnswer, evidence: readonly Evidence[]): string {
  const told = new Set<string>();
  const lines: string[] = [];
  for (const one of evidence) {
    if (lines.length === MOST_REASONS) break;
    if (told.has(one.cue)) continue;
    told.add(one.cue);
    lines.push(`- ${plainMarkdown(reasonText(one, file))}`);
  }
  const nearest = genre === 'unknown' ? evidence[0] : undefined;
  if (lines.length === 0) return '';
  const heading = nearest ? `最接近的是“${genreName(nearest.genre)}”，因为：` : '依据：';
  return `${heading}\n\n${lines.join('\n')}`;
}

function comparison(a: GenreAnswer, b: GenreAnswer): string | undefined {
  return a === 'unknown' || b === 'unknown' ? undefined : comparisonMarkdown(a, b);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
