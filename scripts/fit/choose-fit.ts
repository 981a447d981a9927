import { HAND_MODEL } from '../../server/src/core/genres/weights';
import { type Fold, foldsOf, judgeFolds, logLoss } from './cross-validate';
import type { Material } from './material';
import type { Sample } from './samples';

/**
 * The pull towards the hand-picked weights that gives the best macro-F1 without the title in cross-validation, the
 * stronger on a tie; and the temperature with the least log loss.
 */
export interface Choice {
  readonly pull: number;
  readonly temperature: number;
  readonly folds: readonly Fold[];
  readonly tried: readonly Tried[];
}

export interface Tried {
  readonly pull: number;
  readonly loss: number;
  /** Mean of the two ways of removing the title. */
  readonly macroF1: number;
}

const PULLS = [0.3, 1, 3, 10];
const TEMPERATURES = [0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5];

export function chooseFit(material: Material, samples: readonly Sample[]): Choice {
  const tries = PULLS.map((pull) => {
    const folds = foldsOf(material, samples, HAND_MODEL.weights, pull);
    const { cut, ignored } = judgeFolds(folds, 1).variants;
    return {
      pull,
      folds,
      loss: rounded(logLoss(folds, samples, 1)),
      macroF1: rounded((cut.macroF1 + ignored.macroF1) / 2),
    };
  });
  const best = least([...tries].reverse(), ({ macroF1 }) => -macroF1);
  return {
    pull: best.pull,
    temperature: least(TEMPERATURES, (temperature) => logLoss(best.folds, samples, temperature)),
    folds: best.folds,
    tried: tries.map(({ pull, loss, macroF1 }) => ({ pull, loss, macroF1 })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function least<T>(all: readonly T[], of: (one: T) => number): T {
  return all.reduce((best, one) => (of(one) < of(best) ? one : best));
}
