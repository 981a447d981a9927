import type { OfficialDocument } from './document/types';
import { reviewSpeech } from './speech/review';
import type { ReviewOptions, SpeechReview } from './speech/types';
import { HOLE } from './templates/holes';

interface Kept {
  readonly options: ReviewOptions;
  readonly review: SpeechReview;
}

const kept = new WeakMap<OfficialDocument, Kept>();

/** With more holes than this an outline is being filled: what it still lacks is no finding. */
const MOST_HOLES = 5;

function isSkeleton({ text }: OfficialDocument): boolean {
  let holes = 0;
  for (const _ of text.matchAll(HOLE)) if (++holes > MOST_HOLES) return true;
  return false;
}

/**
 * The review that the rules speech/* share: it costs as much as all the other rules together, so it is made once for a
 * document. Words and classics are left out: they hardly move the scores, and a finding must not come and go with them.
 */
export function reviewOnce(document: OfficialDocument, options: ReviewOptions): SpeechReview {
  const known = kept.get(document);
  if (known?.options === options) return known.review;
  const made = reviewSpeech(document, options);
  const review = isSkeleton(document) ? { ...made, scored: false } : made;
  kept.set(document, { options, review });
  return review;
}
