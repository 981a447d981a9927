import type { OfficialDocument } from '../document/types';

/** The regulation of 2012 (中办发〔2012〕14号) is in force since 1 July 2012. */
const IN_FORCE = { year: 2012, month: 7 };

/**
 * True when the document's date, or else the year of its number, lies before the regulation in force: what was right
 * then is no mistake. False without either.
 */
export function predatesRegulation({ date, header }: OfficialDocument): boolean {
  const year = date?.year ?? Number(header.documentNumbers[0]?.year || Number.NaN);
  if (Number.isNaN(year)) return false;
  const month = date?.month ?? IN_FORCE.month;
  return year < IN_FORCE.year || (year === IN_FORCE.year && month < IN_FORCE.month);
}
