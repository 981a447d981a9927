import type { OfficialDocument } from '../../document/types';
import type { CalendarDate } from '../paper/calendar';

/**
 * True when the document's date, or else the year of its number or of the note under its title, lies before
 * `change`: what was right then is no mistake. False without either, and in the year of the change where month or day is not told.
 */
export function writtenBefore(document: OfficialDocument, change: CalendarDate): boolean {
  const { date, header } = document;
  const year = date?.year ?? (Number(header.documentNumbers[0]?.year) || yearUnderTitle(document));
  if (Number.isNaN(year)) return false;
  if (year !== change.year) return year < change.year;
  const month = date?.month ?? change.month;
  if (month !== change.month) return month < change.month;
  return (date?.day ?? change.day) < change.day;
}

/** The year of the note or the byline under the title: reports and speeches have their date there. */
function yearUnderTitle({ titleNote, byline }: OfficialDocument): number {
  const year = /(?:19|20)\d{2}(?=[ ]?年)/.exec(`${titleNote?.text ?? ''} ${byline?.text ?? ''}`)?.[0];
  return year === undefined ? Number.NaN : Number(year);
}
