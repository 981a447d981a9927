/** The words by which a genre shows outside its title, as far as a change of genre must renew them. */
import { GENRES, type GenreId } from '@biganzi/shared';
import { GENRE_DEFINITIONS } from '../genres';
import type { GenreDefinition } from '../genres/types';

export interface GenreWording {
  /** What stands before 如下 in the transition, the usual one first: 现将有关事项通知如下. */
  readonly verbs: readonly string[];
  /** How the document names itself behind 本: 本通知. */
  readonly selfName?: string;
  /** How it addresses the reader; undefined where both or neither will do. */
  readonly pronoun?: '你' | '贵';
  readonly recipients: GenreDefinition['recipients'];
  /** The usual closing formula, with punctuation; undefined where the genre ends without one. */
  closing(from: GenreId, titleWord?: string): string | undefined;
  /** Whether a document of this genre may end with the formula. */
  allows(formula: string, titleWord?: string): boolean;
}

const VERBS: Partial<Record<GenreId, readonly string[]>> = {
  notice: ['通知'],
  'public-notice': ['通告'],
  proclamation: ['公告'],
  bulletin: ['通报'],
  report: ['报告', '汇报'],
  request: ['请示'],
  reply: ['批复'],
  letter: ['函商', '函告', '函复', '函询', '函达', '函请', '复函'],
  statement: ['说明'],
  'briefing-material': ['汇报'],
};

const PRONOUNS: Partial<Record<GenreId, '你' | '贵'>> = {
  letter: '贵',
  notice: '你',
  bulletin: '你',
  reply: '你',
};

/** Genres that end without a formula of their own, whatever variants they admit. */
const ENDS_PLAINLY: ReadonlySet<GenreId> = new Set([
  'resolution',
  'communique',
  'minutes',
  'decision',
  'order',
]);

export function genreWording(genre: GenreId): GenreWording {
  const definition: GenreDefinition = GENRE_DEFINITIONS[genre];
  return {
    verbs: VERBS[genre] ?? [],
    selfName: genre === 'letter' ? '函' : GENRES[genre].name,
    ...(PRONOUNS[genre] ? { pronoun: PRONOUNS[genre] } : {}),
    recipients: definition.recipients,
    closing: (from, titleWord) =>
      genre === 'letter' ? closingOfLetter(from, titleWord) : usualClosing(definition),
    allows: (formula, titleWord) =>
      (titleWord !== '复函' || /复/.test(formula)) &&
      definition.closings.some(({ pattern }) => pattern.test(formula)),
  };
}

function usualClosing(definition: GenreDefinition): string | undefined {
  if (ENDS_PLAINLY.has(definition.id)) return undefined;
  return definition.closings.find(({ text }) => text !== undefined && !text.includes('……'))?.text;
}

function closingOfLetter(from: GenreId, titleWord: string | undefined): string {
  if (titleWord === '复函' || from === 'reply') return '特此函复。';
  return from === 'request' ? '请予审批，盼函复。' : '特此函告。';
}
