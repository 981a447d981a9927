import { HAND_MODEL } from '../../server/src/core/genres/weights';
import { type Fold, foldsOf, logLoss } from './cross-validate';
import type { Material } from './material';
import type { Sample } from './samples';

/** The pull towards the hand-picked weights and the temperature that cross-validation likes best. */
export interface Choice {
  readonly pull: number;
  readonly temperature: number;
  readonly folds: readonly Fold[];
  readonly tried: readonly { readonly pull: number; readonly loss: number }[];
}

const PULLS = [0.3, 1, 3];
const TEMPERATURES = [0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5];

export function chooseFit(material: Material, samples: readonly Sample[]): Choice {
  const tries = PULLS.map((pull) => {
    const folds = foldsOf(material, samples, HAND_MODEL.weights, pull);
    return { pull, folds, loss: logLoss(folds, samples, 1) };
  });
  const best = least(tries, ({ loss }) => loss);
  return {
    pull: best.pull,
    temperature: least(TEMPERATURES, (temperature) => logLoss(best.folds, samples, temperature)),
    folds: best.folds,
    tried: tries.map(({ pull, loss }) => ({ pull, loss: Math.round(loss * 1000) / 1000 })),
  };
}

function least<T>(all: readonly T[], of: (one: T) => number): T {
  return all.reduce((best, one) => (of(one) < of(best) ? one : best));
}
