import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTypoDetector, type TypoDetector } from '../../server/src/core/typos/detect';
import { readModel } from '../../server/src/core/typos/model';

/** The counts as the program ships them. */
export const TYPO_MODEL = join(__dirname, '../../server/data/typos.bin');

let detector: TypoDetector | undefined;

export function typoDetector(): TypoDetector {
  if (!detector) {
    const model = readModel(readFileSync(TYPO_MODEL));
    if (!model) throw new Error('server/data/typos.bin is of another version');
    detector = createTypoDetector(model);
  }
  return detector;
}

/** The library as it is after loading, for engines in tests. */
export const loadedTypos = {
  get detector() {
    return typoDetector();
  },
  load: async () => false,
};
