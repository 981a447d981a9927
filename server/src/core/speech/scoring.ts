/**
 * From evidence to a score that anyone can work out again (docs/decisions/0009-speech-scores.md):
 *
 *     need_c   = rate_c × L^0.8        L = thousand spoken characters, at least 0.5
 *     found_c  = substance + bare      substance = sum of the weights above BARE; bare = sum of the others, at most
 *                                      BARE_PART × need: set phrases alone never fill a category
 *     part_c   = found_c / need_c      at most CATEGORY_CEILING
 *     strength = Σ share_c × part_c × spread × voice
 *     score    = 100 × (1 − e^(−STEEPNESS × strength)) − penalties
 *
 * A text that has what it needs in every category (strength 1) scores 80, the line of 充分; set phrases alone come to 24.
 * The need grows with length from the start, so that a text said twice scores the same.
 */
import { keptPer } from '../kept';
import type { QiCategory, QiReading, RawEvidence } from './cues';
import type { SpeechText } from './speech-text';
import type { QiCategoryScore, QiEvidence, QiLevel, QiPenalty } from './types';

/** A category counts for at most this many times its need: one strong suit does not make up for all others. */
export const CATEGORY_CEILING = 1.3;
export const STEEPNESS = 1.6;
/** Evidence of at most this weight is a bare phrase: words that cost nothing to say. */
export const BARE = 0.25;
/** What bare phrases may fill of a category's need. */
export const BARE_PART = 0.3;
/** A long speech need not say everything as often as a short one. */
const SPAN = 0.8;
/** Words of one who speaks to others, in a thousand characters, at which a text is fully a speech. */
const VOICED = 4;
/** What a text counts for in which nobody speaks to anybody. */
const UNVOICED = 0.4;
/** Thousand characters; a shorter text is measured as this long. */
const SHORTEST = 0.5;
/** An entry counts this often at once, and as often again in every thousand characters. */
const REPEATS = 2;
/** Evidence may lean to one third of the text this far before the score takes it amiss. */
const LEANING = 0.75;
const MOST_PENALTY = 40;
/** 老百姓, 群众 and nothing about them: such a text must not score more than 15. */
const ALONE = 0.15;

export interface QiResult {
  readonly score: number;
  readonly evidence: readonly QiEvidence[];
  readonly categories: readonly QiCategoryScore[];
  readonly spread: number;
  readonly voice: number;
  readonly penalties: readonly QiPenalty[];
}

export function scoreQi(speech: SpeechText, { qi, categories, evidence, penalties }: QiReading): QiResult {
  const kept = withoutRepeats(withoutOverlaps(evidence), speech.base);
  const shown: QiEvidence[] = kept.map(({ category, span, weight, reason }) => ({
    qi,
    category,
    span,
    text: speech.text.slice(span.start - speech.base, span.end - speech.base),
    weight,
    reason,
  }));
  const thousands = thousandsOf(speech);
  const scored = withDependents(
    categories,
    categories.map((category) => scoreCategory(category, shown, thousands)),
  );
  const spread = spreadOf(shown, speech);
  const voice = voiceOf(speech);
  return {
    score: scoreOf(scored, { spread, voice }, penalties),
    evidence: shown,
    categories: scored,
    spread,
    voice,
    penalties,
  };
}

/** The formula at the head of this file. */
export function scoreOf(
  categories: readonly Pick<QiCategoryScore, 'share' | 'part'>[],
  { spread, voice }: Pick<QiResult, 'spread' | 'voice'>,
  penalties: readonly Pick<QiPenalty, 'points'>[],
): number {
  const strength = spread * voice * categories.reduce((sum, { share, part }) => sum + share * part, 0);
  const raw = 100 * (1 - Math.exp(-STEEPNESS * strength));
  const lost = Math.min(
    MOST_PENALTY,
    penalties.reduce((sum, { points }) => sum + points, 0),
  );
  return Math.max(0, Math.round(raw - lost));
}

export function levelOf(score: number): QiLevel {
  if (score >= 80) return '充分';
  if (score >= 60) return '较好';
  return score >= 40 ? '偏弱' : '缺失';
}

/** Thousand characters, as needs and densities are measured. */
export function thousandsOf({ length }: Pick<SpeechText, 'length'>): number {
  return Math.max(SHORTEST, length / 1000);
}

function scoreCategory(
  { id, name, share, rate }: QiCategory,
  evidence: readonly QiEvidence[],
  thousands: number,
): QiCategoryScore {
  const need = rate * thousands ** SPAN;
  let substance = 0;
  let bare = 0;
  for (const { category, weight } of evidence) {
    if (category !== id) continue;
    if (weight > BARE) substance += weight;
    else bare += weight;
  }
  const found = Math.max(0, substance + Math.min(bare, BARE_PART * need));
  return { id, name, share, need, found, part: Math.min(CATEGORY_CEILING, found / need) };
}

/** A dependent category's part is at most ALONE more than the parts of the others together. */
function withDependents(
  categories: readonly QiCategory[],
  scores: readonly QiCategoryScore[],
): readonly QiCategoryScore[] {
  return scores.map((score, index) => {
    if (categories[index]?.dependent !== true) return score;
    const others = scores.reduce((sum, { id, part }) => (id === score.id ? sum : sum + part), 0);
    return { ...score, part: Math.min(score.part, ALONE + others) };
  });
}

/** Of pieces that are nearly the same place, the weightier; of pieces of one category that overlap too. */
function withoutOverlaps(evidence: readonly RawEvidence[]): RawEvidence[] {
  const best = [...evidence].sort(
    (a, b) =>
      Math.abs(b.weight) - Math.abs(a.weight) ||
      width(b) - width(a) ||
      a.span.start - b.span.start ||
      (a.category < b.category ? -1 : 1),
  );
  const kept: RawEvidence[] = [];
  const byPlace = new Map<number, RawEvidence[]>();
  for (const one of best) {
    const cells = cellsOf(one);
    const near = new Set(cells.flatMap((cell) => byPlace.get(cell) ?? []));
    if ([...near].some((other) => clash(one, other))) continue;
    kept.push(one);
    for (const cell of cells) {
      const there = byPlace.get(cell);
      if (there === undefined) byPlace.set(cell, [one]);
      else there.push(one);
    }
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Buckets of 64 characters, so that only neighbours are compared. */
function cellsOf({ span }: RawEvidence): number[] {
  const cells: number[] = [];
  for (let cell = span.start >> 6; cell <= (span.end - 1) >> 6; cell++) cells.push(cell);
  return cells;
}

function clash(a: RawEvidence, b: RawEvidence): boolean {
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  if (shared <= 0) return false;
  return a.category === b.category || shared * 2 > Math.max(width(a), width(b));
}

const width = ({ span }: RawEvidence): number => span.end - span.start;

/** Counts from the start, so that the beginning of a text keeps its evidence whatever follows. */
function withoutRepeats(evidence: readonly RawEvidence[], base: number): RawEvidence[] {
  const seen = new Map<string, number>();
  return evidence.filter(({ category, entry, span }) => {
    const key = `${category} ${entry}`;
    const count = (seen.get(key) ?? 0) + 1;
    if (count > REPEATS + (REPEATS * (span.start - base)) / 1000) return false;
    seen.set(key, count);
    return true;
  });
}

/** 1 where somebody speaks to somebody, UNVOICED in a paper: no 我, no 大家 from its first line to its last. */
const voiceOf = keptPer((speech: SpeechText): number => {
  const words = speech.own.match(SPEAKING)?.length ?? 0;
  return UNVOICED + (1 - UNVOICED) * Math.min(1, words / (VOICED * thousandsOf(speech)));
});

const SPEAKING =
  /(?<![自忘大])我(?![国省市县区局校院]|方)|咱|[您你]|大家|各位|同志们|朋友们|女士们|诸位|乡亲们|同学们|谢谢|这里/g;

/** 1 where no third of the text holds more than three quarters of the evidence, down to 0.8 where one holds all. */
function spreadOf(evidence: readonly QiEvidence[], { base, text }: SpeechText): number {
  if (evidence.length < 4 || text.length === 0) return 1;
  const thirds = [0, 0, 0];
  for (const { span, weight } of evidence) {
    const third = Math.min(2, Math.floor((3 * (span.start - base)) / text.length));
    thirds[third]! += Math.max(0, weight);
  }
  const total = thirds[0]! + thirds[1]! + thirds[2]!;
  if (total === 0) return 1;
  const leaning = Math.max(...thirds) / total;
  return leaning <= LEANING ? 1 : 1 - 0.2 * ((leaning - LEANING) / (1 - LEANING));
}
