import { isHan } from '../document/chars';
import type { Span } from '../document/types';
import { EMPTY_PHRASES } from './lexicon/empty-phrases';
import { thousandsOf } from './scoring';
import { countSpoken, type SpeechText, type SpokenSentence } from './speech-text';
import type { PaceReview, RepeatedOpening } from './types';

/** How a speech sounds: how long it takes, whether a breath holds its sentences, what it says over and over. */

export const DEFAULT_RATE = 200;
const LONG_SENTENCE = 45;
const LONG_RUN = 35;
const OPENING = 3;
/** An opening is repeated when it heads this many sentences, not one behind the other: those are 排比. */
const OFTEN = 4;
const PAUSES = '，。；：！？、—…,;:!?“”‘’（）()';
const VOCATIVE =
  /(?<=^|[。！？”\s])[\u4e00-\u9fff]{0,8}(?:同志们|朋友们|代表们|来宾们|同事们|先生们|女士们|同胞们|乡亲们|同学们|战友们|各位(?:代表|来宾|领导|同事|嘉宾|委员|朋友|专家))(?:、(?:同志们|朋友们|先生们|来宾们|各位[\u4e00-\u9fff]{2,3}))*[！：:]/g;

export function reviewPace(speech: SpeechText, rate = DEFAULT_RATE): PaceReview {
  const { sentences, length, own, base, document } = speech;
  const longSentences = sentences.filter((one) => one.length > LONG_SENTENCE).map(({ span }) => span);
  const emptyPhrases = matches(own, base, EMPTY_PHRASES);
  const vocatives = [
    ...(document.salutation ? [document.salutation.span] : []),
    ...matches(own, base, VOCATIVE),
  ];
  return {
    characters: length,
    rate,
    minutes: Math.round((10 * length) / rate) / 10,
    sentences: sentences.length,
    longSentences,
    longShare: sentences.length === 0 ? 0 : longSentences.length / sentences.length,
    breathless: sentences.flatMap(breathlessRuns),
    repeatedOpenings: repeatedOpenings(sentences),
    emptyPhrases,
    emptyDensity: Math.round((10 * emptyPhrases.length) / thousandsOf(speech)) / 10,
    vocatives,
  };
}

function matches(text: string, base: number, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: base + match.index,
    end: base + match.index + match[0].length,
  }));
}

/** Stretches without a mark to breathe at. What is quoted is read too, so the text as written counts. */
function breathlessRuns({ text, span, length }: SpokenSentence): Span[] {
  if (length <= LONG_RUN) return [];
  const runs: Span[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !PAUSES.includes(text.charAt(i))) continue;
    if (i - from > LONG_RUN && countSpoken(text.slice(from, i)) > LONG_RUN)
      runs.push({ start: span.start + from, end: span.start + i });
    from = i + 1;
  }
  return runs;
}

/** 女士们、先生们……: listeners called, not a sentence begun. */
const CALL = /^[^，。]{0,6}们[、，！：]/;

function repeatedOpenings(sentences: readonly SpokenSentence[]): RepeatedOpening[] {
  const byOpening = new Map<string, number[]>();
  for (const [index, { own, length }] of sentences.entries()) {
    const opening = own.slice(0, OPENING);
    if (length <= OPENING + 2 || opening.length < OPENING || !isPlain(opening)) continue;
    if (opening.includes('们') && CALL.test(own)) continue;
    const places = byOpening.get(opening);
    if (places === undefined) byOpening.set(opening, [index]);
    else places.push(index);
  }
  return [...byOpening]
    .filter(([, places]) => apart(places) >= Math.max(OFTEN, sentences.length / 25))
    .map(([opening, places]) => ({
      opening,
      spans: places.map((index) => {
        const { start } = sentences[index]!.span;
        return { start, end: start + OPENING };
      }),
    }));
}

/** How many of the places do not follow directly on another. */
function apart(places: readonly number[]): number {
  return places.filter((place, i) => i === 0 || place - places[i - 1]! > 1).length;
}

function isPlain(opening: string): boolean {
  for (let i = 0; i < opening.length; i++) if (!isHan(opening.charCodeAt(i))) return false;
  return true;
}
