/** The speech review in the NDJSON contract: added to what `classify` says. Spans are [start, end) in UTF-16 code units. */
import type { Span } from '../../core/document/types';
import { QI_IDS, type QiId, type QiReview, type SpeechReview } from '../../core/speech';
import type { JsonSpan } from './json';

const jsonSpan = ({ start, end }: Span): JsonSpan => [start, end];

export function reviewJson(review: SpeechReview) {
  const { scored, characters, occasion, stances, layers, pace, coverage } = review;
  return {
    scored,
    characters,
    occasion: { id: occasion.id, name: occasion.name, source: occasion.source },
    // The keys are those of QI_IDS, each once.
    qi: Object.fromEntries(QI_IDS.map((id) => [id, qiJson(review.qi[id])])) as Record<
      QiId,
      ReturnType<typeof qiJson>
    >,
    stances: stances.shares,
    stanceTarget: stances.target,
    stanceAdvice: stances.advice,
    layers: {
      score: layers.score,
      parts: layers.parts,
      stacking: layers.stacking.map(({ span, reason }) => ({ span: jsonSpan(span), reason })),
    },
    pace: {
      minutes: pace.minutes,
      rate: pace.rate,
      longSentences: pace.longSentences.map(jsonSpan),
      breathless: pace.breathless.map(jsonSpan),
      repeatedOpenings: pace.repeatedOpenings.map(({ opening, spans }) => ({
        opening,
        spans: spans.map(jsonSpan),
      })),
      emptyPhrases: pace.emptyPhrases.map(jsonSpan),
    },
    coverage: {
      fields: coverage.fields.map(({ name, spans }) => ({ name, spans: spans.map(jsonSpan) })),
      levels: coverage.levels.map(({ name, spans }) => ({ name, spans: spans.map(jsonSpan) })),
      missing: coverage.missing,
    },
  };
}

function qiJson({
  score,
  level,
  target,
  atMost,
  evidence,
  categories,
  spread,
  penalties,
  missing,
  advice,
}: QiReview) {
  const { conclusion, basis, gap, suggestion, deductions, snippets } = advice;
  return {
    score,
    level,
    target,
    ...(atMost && { atMost }),
    evidence: evidence.map(({ category, span, text, weight, reason }) => ({
      category,
      span: jsonSpan(span),
      text,
      weight,
      reason,
    })),
    categories: categories.map(({ id, name, share, need, found, part }) => ({
      id,
      name,
      share,
      need: round(need),
      found: round(found),
      part: round(part),
    })),
    spread: round(spread),
    penalties: penalties.map(({ points, reason, span }) => ({
      points,
      reason,
      ...(span && { span: jsonSpan(span) }),
    })),
    missing,
    advice: [conclusion, basis, gap, suggestion, ...deductions].filter((part) => part !== '').join(''),
    snippets,
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
