/** Arithmetic on the dates that stand in a document. There is no clock here: “today” is the document's own date. */

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Weekday names as they stand behind 星期, Monday first. */
export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** Days since 1970-01-01 (the proleptic Gregorian calendar). */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date that is `number` days after 1970-01-01. */
export function dateOfDayNumber(number: number): CalendarDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** False for 2月30日 and the like. */
export function isRealDate(date: CalendarDate): boolean {
  const { year, month, day } = dateOfDayNumber(dayNumber(date));
  return month >= 1 && month <= 12 && year === date.year && month === date.month && day === date.day;
}

/** 2024年5月6日, as a document's date is written: Arabic, without zeros in front. */
export function dateText({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** The date when all of it is told and it is on the calendar. */
export function completeDate(date: Partial<CalendarDate> | undefined): CalendarDate | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  const whole = { year: date.year, month: date.month, day: date.day };
  return whole.year >= 1000 && isRealDate(whole) ? whole : undefined;
}
