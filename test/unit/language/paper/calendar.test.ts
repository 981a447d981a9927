import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dateOfDayNumber,
  dayNumber,
  isRealDate,
  WEEKDAYS,
  weekdayOf,
} from '../../../../server/src/core/language/paper/calendar';

describe('calendar', () => {
  it('knows the weekday of a date', () => {
    const name = (year: number, month: number, day: number) => WEEKDAYS[weekdayOf({ year, month, day })];
    assert.equal(name(1970, 1, 1), '四');
    assert.equal(name(1949, 10, 1), '六');
    assert.equal(name(2000, 2, 29), '二');
    assert.equal(name(2024, 5, 10), '五');
    assert.equal(name(2025, 11, 3), '一');
  });

  it('knows the days that there are', () => {
    assert.ok(isRealDate({ year: 2024, month: 2, day: 29 }));
    assert.ok(!isRealDate({ year: 2023, month: 2, day: 29 }));
    assert.ok(!isRealDate({ year: 1900, month: 2, day: 29 }));
    assert.ok(!isRealDate({ year: 2024, month: 4, day: 31 }));
    assert.ok(!isRealDate({ year: 2024, month: 13, day: 1 }));
    assert.ok(!isRealDate({ year: 2024, month: 0, day: 1 }));
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        assert.equal(dayNumber(dateOfDayNumber(number)), number);
      }),
    );
  });
});
