import type { OfficialDocument } from '../document/types';
import { QI_IDS, type QiId, type ReviewOptions } from '../speech';
import { reviewOnce } from '../speech-cache';

export interface WantedQi {
  readonly qi: QiId;
  /** 显霸气 32，建议 70 */
  readonly reason: string;
}

/** The qi that are below what the occasion asks for, the one that lacks most first. None in a text too short to score. */
export function wantedQi(document: OfficialDocument, options: ReviewOptions): readonly WantedQi[] {
  const { scored, qi } = reviewOnce(document, options);
  if (!scored) return [];
  return QI_IDS.map((id) => qi[id])
    .filter(({ score, target, atMost }) => !atMost && score < target)
    .sort((a, b) => a.score - a.target - (b.score - b.target))
    .map(({ qi: id, name, score, target }) => ({ qi: id, reason: `${name} ${score}，建议 ${target}` }));
}
