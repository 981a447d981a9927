import type { OfficialDocument } from '../document/types';
import type { WordSource } from '../ports';
import { adviseQi, wantingCategories } from './advice';
import { reviewCoverage } from './coverage';
import type { QiReading } from './cues';
import { readJiedi } from './jiedi';
import { readJuren } from './juren';
import { reviewLayers } from './layers';
import { inferOccasion, type Occasion, occasionOf, targetOf } from './occasion';
import { reviewPace } from './pace';
import { levelOf, type QiResult, scoreQi } from './scoring';
import { readSpeech, type SpeechText } from './speech-text';
import { reviewStances } from './stances';
import { readTongtian } from './tongtian';
import {
  QI_NAMES,
  type QiId,
  type QiReview,
  type QuotationFinder,
  type ReviewOptions,
  type SpeechReview,
} from './types';
import { readXianba } from './xianba';
import { readYicai } from './yicai';

/** A text of fewer spoken characters has no scores. */
export const SHORTEST_SCORED = 300;

/**
 * The review of a speech (or of any document: the caller knows whether it is one). `words` may be missing or not
 * know a paragraph yet: the review is nearly the same. `quotations` is missing until the classics are loaded, and is
 * called only for a document that is long enough to be scored.
 */
export function reviewSpeech(
  document: OfficialDocument,
  options: ReviewOptions = {},
  words?: WordSource,
  quotations?: QuotationFinder,
): SpeechReview {
  const speech = readSpeech(document);
  const occasion = inferOccasion(document, options.occasion);
  const aims = occasionOf(occasion.id);
  const scored = speech.length >= SHORTEST_SCORED;
  const quoted = scored ? quotations?.(document) : undefined;
  const juren = readJuren(speech, options.topics);
  const xianba = readXianba(speech, options.audience);
  const review = (reading: QiReading) => reviewQi(speech, reading, aims, options, scored);
  return {
    scored,
    characters: speech.length,
    occasion,
    qi: {
      tongtian: review(readTongtian(speech)),
      jiedi: review(readJiedi(speech)),
      juren: review(juren),
      yicai: review(readYicai(speech, quoted, words)),
      xianba: review(xianba),
    },
    stances: reviewStances(speech, aims, { juren: juren.evidence, xianba: xianba.evidence }),
    layers: reviewLayers(speech),
    pace: reviewPace(speech, options.rate),
    coverage: reviewCoverage(speech, options.fields),
  };
}

function reviewQi(
  speech: SpeechText,
  reading: QiReading,
  occasion: Occasion,
  { audience }: ReviewOptions,
  scored: boolean,
): QiReview {
  const { qi, categories } = reading;
  const result = scoreQi(speech, reading);
  const target = targetOf(occasion, qi, audience);
  const atMost = occasion.atMost === qi;
  const head = { qi, name: QI_NAMES[qi], target, atMost };
  const { evidence, categories: parts, spread, voice, penalties } = result;
  if (!scored) return { ...head, ...UNSCORED, evidence, categories: parts, spread, voice, penalties };
  const { score } = result;
  const short = !atMost && score < target;
  return {
    ...head,
    score,
    level: levelOf(score),
    evidence,
    categories: parts,
    spread,
    voice,
    penalties,
    missing: short ? wantingCategories(categories, result).map(({ name }) => name) : [],
    advice: adviseQi(speech, qi, categories, result, { target, atMost, occasion: occasion.name }),
  };
}

const UNSCORED = {
  score: 0,
  level: '缺失',
  missing: [],
  advice: {
    conclusion: `正文不足 ${SHORTEST_SCORED} 字，不打分。`,
    basis: '',
    gap: '',
    suggestion: '',
    deductions: [],
    snippets: [],
  },
} as const satisfies Partial<QiReview>;

export type { QiId, QiResult };
