import type { OfficialDocument } from '../document/types';
import type { CalendarDate } from './calendar';

/**
 * True when the document's date, or else the year of its number, lies before `change`: what was right then is no
 * mistake. False without either, and in the year of the change where month or day is not told.
 */
export function writtenBefore({ date, header }: OfficialDocument, change: CalendarDate): boolean {
  const year = date?.year ?? Number(header.documentNumbers[0]?.year || Number.NaN);
  if (Number.isNaN(year)) return false;
  if (year !== change.year) return year < change.year;
  const month = date?.month ?? change.month;
  if (month !== change.month) return month < change.month;
  return (date?.day ?? change.day) < change.day;
}
