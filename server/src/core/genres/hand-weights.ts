import { featureId, titleFeatureId } from './features';
import { GENRE_LIST } from './index';
import { UNKNOWN_CUES, WHOLE_TEXT_WEIGHTS } from './unknown';

/** The weights that were picked by hand, as they stand in the genre files, by the name of the feature. */
export function handWeights(): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { id, cues, titleCues } of GENRE_LIST) {
    for (const cue of cues) weights.set(featureId(id, cue.id), cue.weight);
    for (const cue of titleCues) {
      weights.set(titleFeatureId(id, cue.id, true), cue.full);
      weights.set(titleFeatureId(id, cue.id, false), cue.bare);
    }
  }
  for (const cue of UNKNOWN_CUES) weights.set(featureId('unknown', cue.id), cue.weight);
  for (const [id, weight] of Object.entries(WHOLE_TEXT_WEIGHTS))
    weights.set(featureId('unknown', id), weight);
  return weights;
}
