/** What the rules speech/qi-*-low share: when a qi is told to be wanting, and what is offered. */
import type { Span } from '../document/types';
import type { Fix } from '../findings';
import { insertSnippet, type SpeechPlace, speechHead } from '../refactor/speech-insertion';
import type { OccasionId, QiId, QiReview } from '../speech/types';
import { reviewOnce } from '../speech-cache';
import type { RuleContext } from './types';

/**
 * Points below the target at which a finding is worth a line. The panel 讲话审读 shows every score; here only what is
 * plainly missing is told of.
 */
const MARGIN = 25;
/** Up to here there is hardly a set phrase of it. National leaders, who need not say who does what by when, stay above or near. */
const HARDLY_ANY = 10;

export interface QiCheck {
  readonly qi: QiId;
  /** Where its snippets go. */
  readonly place: SpeechPlace;
  /** Occasions that ask for this qi; every occasion when left out. An occasion that is only supposed asks for none. */
  readonly occasions?: readonly OccasionId[];
}

export interface QiGap {
  /** The score against the target, and what is wanting: a sentence each. */
  readonly conclusion: string;
  readonly gap: string;
  readonly span: Span;
  /** Skeletons to insert. */
  readonly fixes: readonly Fix[];
}

/** What there is to say where the speech is plainly short of one qi. */
export function qiGap(
  { file, document, speech }: Pick<RuleContext, 'file' | 'document' | 'speech'>,
  { qi, place, occasions }: QiCheck,
): QiGap | undefined {
  const review = reviewOnce(document, speech);
  if (!review.scored || (occasions && !isFor(review.occasion, occasions))) return undefined;
  const found = review.qi[qi];
  if (!isLow(found)) return undefined;
  const { conclusion, gap, snippets } = found.advice;
  const fixes = snippets.flatMap((prefix) => insertSnippet(file, document, prefix, place) ?? []);
  return { conclusion, gap, span: speechHead(document), fixes };
}

function isFor(
  { id, source }: { readonly id: OccasionId; readonly source: string },
  occasions: readonly OccasionId[],
): boolean {
  return source !== 'default' && occasions.includes(id);
}

function isLow({ score, target, atMost, advice }: QiReview): boolean {
  return !atMost && score <= HARDLY_ANY && score <= target - MARGIN && advice.gap !== '';
}
