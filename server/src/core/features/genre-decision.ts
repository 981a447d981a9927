/** Why a document is taken for what it is, as Markdown: for the status bar's tooltip and the hover on the title. */
import { type GenreAnswer, genreName } from '@biganzi/shared';
import type { SourceFile } from '../document/types';
import type { Classification, Evidence } from '../genres/types';
import { comparisonMarkdown } from './genre-text';

/** More reasons than these convince nobody. */
const MOST_REASONS = 5;
/** Characters of the draft that a reason quotes. */
const MOST_QUOTED = 30;

/** The reasons, the runner-up, and how to tell the two apart. What is quoted from the draft is escaped. */
export function decisionMarkdown(file: SourceFile, classification: Classification): string {
  const { genre, runnerUp, evidence, steadiness } = classification;
  const challenger = steadiness?.challenger;
  return [
    whoDecided(classification),
    reasons(file, genre, evidence),
    challenger && challenger !== 'unknown'
      ? `新写的内容更像“${genreName(challenger)}”，继续写下去会改判。`
      : '',
    runnerUp && runnerUp.genre !== 'unknown'
      ? `其次像“${genreName(runnerUp.genre)}”（${percent(runnerUp.confidence)}）。`
      : '',
    (runnerUp && comparison(genre, runnerUp.genre)) ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
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
  for (const { cue, span } of evidence) {
    if (lines.length === MOST_REASONS) break;
    if (told.has(cue)) continue;
    told.add(cue);
    const quoted = clipped(file.text.slice(span.start, span.end));
    lines.push(cue.includes(quoted) ? `- ${escaped(cue)}` : `- ${escaped(cue)}：${escaped(`“${quoted}”`)}`);
  }
  const nearest = genre === 'unknown' ? evidence[0] : undefined;
  if (lines.length === 0) return '';
  const heading = nearest ? `最接近的是“${genreName(nearest.genre)}”，因为：` : '依据：';
  return `${heading}\n\n${lines.join('\n')}`;
}

function comparison(a: GenreAnswer, b: GenreAnswer): string | undefined {
  return a === 'unknown' || b === 'unknown' ? undefined : comparisonMarkdown(a, b);
}

function clipped(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  return characters.length > MOST_QUOTED ? `${characters.slice(0, MOST_QUOTED).join('')}…` : flat;
}

/** A draft's own words must not become links, icons or HTML. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
