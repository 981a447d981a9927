import assert from 'node:assert/strict';
import {
  NUMBERED_FORMULATIONS,
  NUMBERED_REVIEWED,
} from '../../../../server/src/core/language/dated/numbered-formulations';
import {
  FORMULATIONS_REVIEWED,
  outdatedFormulations,
} from '../../../../server/src/core/language/dated/outdated-formulations';
import { ORGANS_REVIEWED, outdatedOrgans } from '../../../../server/src/core/language/dated/outdated-organs';
import {
  ABOLISHED_MEASURES,
  LAWS_REVIEWED,
  MISNAMED_LAWS,
  REPEALED_LAWS,
  SHORT_NAMES,
} from '../../../../server/src/core/language/dated/repealed-laws';
import { SUPERSEDED_NORMS } from '../../../../server/src/core/language/dated/superseded-norms';
import {
  type CalendarDate,
  dayNumber,
  isRealDate,
} from '../../../../server/src/core/language/paper/calendar';

/** Tables of wording that goes out of date: each entry has a real date, no later than the last review knew of. */
describe('dated tables', () => {
  const tables: readonly (readonly [string, CalendarDate, readonly CalendarDate[]])[] = [
    ['organs', ORGANS_REVIEWED, outdatedOrgans().map(({ changed }) => changed)],
    ['formulations', FORMULATIONS_REVIEWED, outdatedFormulations().map(({ changed }) => changed)],
    ['numbered formulations', NUMBERED_REVIEWED, NUMBERED_FORMULATIONS.map(({ since }) => since)],
    ['measures', LAWS_REVIEWED, ABOLISHED_MEASURES.map(({ abolished }) => abolished)],
    ['norms', LAWS_REVIEWED, SUPERSEDED_NORMS.map(({ since }) => since)],
  ];
  for (const [name, reviewed, dates] of tables) {
    it(`have real dates: ${name}`, () => {
      for (const date of dates) {
        assert.ok(isRealDate(date), JSON.stringify(date));
        assert.ok(dayNumber(date) <= dayNumber(reviewed), JSON.stringify(date));
      }
    });
  }

  it('have real dates: laws', () => {
    // A repeal may be promulgated before it takes effect.
    for (const [name, { repealed }] of Object.entries(REPEALED_LAWS)) assert.ok(isRealDate(repealed), name);
  });

  it('offer no name that is itself out of date', () => {
    const patterns = outdatedOrgans().map(({ pattern }) => new RegExp(pattern.source));
    for (const { offer } of outdatedOrgans()) {
      if (offer === undefined) continue;
      for (const text of [offer, `市${offer}`])
        assert.ok(!patterns.some((pattern) => pattern.test(text)), text);
    }
    for (const right of [...Object.values(MISNAMED_LAWS), ...Object.values(SHORT_NAMES)]) {
      assert.ok(!(right in MISNAMED_LAWS) && !(right in REPEALED_LAWS), right);
    }
  });
});
