import type { OfficialDocument } from './document/types';
import { reviewSpeech } from './speech/review';
import type { ReviewOptions, SpeechReview } from './speech/types';

interface Kept {
  readonly options: ReviewOptions;
  readonly review: SpeechReview;
}

const kept = new WeakMap<OfficialDocument, Kept>();

/**
 * The review that the rules speech/* share: it costs as much as all the other rules together, so it is made once for a
 * document. Words and classics are left out: they hardly move the scores, and a finding must not come and go with them.
 */
export function reviewOnce(document: OfficialDocument, options: ReviewOptions): SpeechReview {
  const known = kept.get(document);
  if (known?.options === options) return known.review;
  const review = reviewSpeech(document, options);
  kept.set(document, { options, review });
  return review;
}
