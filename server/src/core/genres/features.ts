import type { GenreAnswer } from '@biganzi/shared';
import { countHan, isHan, isLatin } from '../document/chars';
import type { OfficialDocument, Span } from '../document/types';
import { CueTable } from './cue-table';
import { GENRE_LIST } from './index';
import { spanOf } from './normal-text';
import { type Places, placesOf } from './places';
import { TitleReader, type TitleWord } from './title-genre';
import { FOREIGN_SHARE, SHORT_TEXT, TINY_TEXT, UNKNOWN_CUES } from './unknown';

/**
 * What the classifier sees of a document: signs that a person can read, each with the answer that it speaks for.
 * What a sign weighs stands elsewhere (weights.ts), so that the weights can be fitted on what is found here.
 */
export interface Feature {
  /** Name of its weight: `report/as-follows`, `notice/title-word:full`. */
  readonly id: string;
  readonly owner: GenreAnswer;
  /** By how much its weight is multiplied: 1, or less for a half of a double title. */
  readonly value: number;
  readonly reason: string;
  /** Left out where the sign is the document as a whole. */
  readonly span?: Span;
}

export interface Features {
  readonly places: Places;
  readonly found: readonly Feature[];
  /** The title names a genre. */
  readonly titled: boolean;
  /** There is so little text that nothing but a title could tell. */
  readonly tiny: boolean;
}

const TABLE = new CueTable([
  ...GENRE_LIST.flatMap(({ id, cues }) => cues.map((cue) => ({ owner: id, cue }))),
  ...UNKNOWN_CUES.map((cue) => ({ owner: 'unknown' as const, cue })),
]);
const TITLES = new TitleReader(GENRE_LIST);
/** How much of a text tells its script. */
const SAMPLE = 4000;

/** `bodyOnly` leaves the title, and what stands above it, out of account. */
export function featuresOf(document: OfficialDocument, bodyOnly: boolean): Features {
  const places = placesOf(document, bodyOnly);
  const words = TITLES.read(places.title.text).map((word) => titleFeature(word, places));
  const cues = TABLE.find(places).map(({ owner, cue, span }) => ({
    id: featureId(owner, cue.id),
    owner,
    value: 1,
    reason: cue.reason,
    span,
  }));
  const han = countHan(document.text, SHORT_TEXT);
  const titled = words.length > 0;
  return {
    places,
    found: [...words, ...cues, ...wholeText(document, han)],
    titled,
    tiny: !titled && han < TINY_TEXT,
  };
}

/** The name of a cue's weight. Cue ids are unique within their owner only. */
export function featureId(owner: GenreAnswer, cue: string): string {
  return `${owner}/${cue}`;
}

export function titleFeatureId(owner: GenreAnswer, cue: string, full: boolean): string {
  return `${featureId(owner, cue)}:${full ? 'full' : 'bare'}`;
}

function titleFeature({ genre, cue, word, start, end, full, share }: TitleWord, { title }: Places): Feature {
  return {
    id: titleFeatureId(genre, cue.id, full),
    owner: genre,
    value: share,
    reason: `标题以“${word}”结尾`,
    span: spanOf(title, start, end),
  };
}

/** What is seen of the text as a whole: that it is a text at all, that it is short, that it is in another script. */
function wholeText({ text }: OfficialDocument, han: number): Feature[] {
  const sign = (id: string, reason: string): Feature => ({
    id: featureId('unknown', id),
    owner: 'unknown',
    value: 1,
    reason,
  });
  const signs = [sign('start', '还没有看出是哪一种')];
  if (han < SHORT_TEXT) signs.push(sign('short', '文字很少'));
  else if (latinShare(text) > FOREIGN_SHARE) signs.push(sign('foreign', '大半不是汉字'));
  return signs;
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
