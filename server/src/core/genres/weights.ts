import { handWeights } from './hand-weights';
import { TEMPERATURE, WEIGHTS } from './weights.generated';

/** What the signs weigh, and how sure a lead in score makes. */
export interface Model {
  readonly weights: ReadonlyMap<string, number>;
  /** Scores are divided by it before they become confidences; it changes no order. */
  readonly temperature: number;
}

/** The weights as they were picked by hand. */
export const HAND_MODEL: Model = { weights: handWeights(), temperature: 1 };

/**
 * The weights in use: those that `npm run fit` found, by hand where it had too few documents. A cue that is
 * younger than the last fit has its hand weight.
 */
export const FITTED_MODEL: Model = {
  weights: new Map([...HAND_MODEL.weights].map(([id, weight]) => [id, WEIGHTS[id]?.[0] ?? weight])),
  temperature: TEMPERATURE,
};
