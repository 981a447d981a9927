/** What is claimed of every text holds for those that once broke it, and for a fixed lot of others: `npm run fuzz` tries new ones. */
import fc from 'fast-check';
import { damaged, mixture, pasted, spacedOut } from './arbitrary-texts';
import { CLAIMS } from './claims';
import { seeds } from './seeds';

/** Tries of each claim on each kind of text. */
const RUNS = { numRuns: 12 };

describe('what is claimed of every text', () => {
  const kinds = Object.entries({ mixture, damaged, pasted, 'spaced out': spacedOut });

  for (const [claim, holds] of Object.entries(CLAIMS)) {
    describe(claim, () => {
      it('in texts that once broke a claim', () => {
        for (const { text } of seeds()) holds(text);
      });
      for (const [kind, arbitrary] of kinds) {
        it(`in others: ${kind}`, () => fc.assert(fc.property(arbitrary, holds), RUNS));
      }
    });
  }
});
