import type { OfficialDocument } from '../../document/types';
import { writtenBefore } from './document-age';

/** The regulation of 2012 (中办发〔2012〕14号) is in force since 1 July 2012. */
const IN_FORCE = { year: 2012, month: 7, day: 1 };

/** True when the document was written before the regulation was in force. */
export function predatesRegulation(document: OfficialDocument): boolean {
  return writtenBefore(document, IN_FORCE);
}
