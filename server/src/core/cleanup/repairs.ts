/** What a detector finds, by document: a rule sees one document at a time, a detector the whole file. */
import { contains } from '../document/search';
import type { Attachment, OfficialDocument, SourceFile, Span } from '../document/types';
import type { Detector, Repair } from './types';
import { zonesOfFile } from './zones';

const found = new WeakMap<SourceFile, Map<Detector, readonly Repair[]>>();

/** The repairs of the whole file, found once: a compilation has many documents. */
export function repairsOf(detector: Detector, file: SourceFile): readonly Repair[] {
  const byDetector = found.get(file) ?? new Map<Detector, readonly Repair[]>();
  found.set(file, byDetector);
  const before = byDetector.get(detector);
  if (before) return before;
  const repairs = detector(file, zonesOfFile(file));
  byDetector.set(detector, repairs);
  return repairs;
}

/** The repairs that lie in `document`, its attachments left out: they are checked on their own. */
export function repairsIn(
  detector: Detector,
  file: SourceFile,
  document: OfficialDocument,
): readonly Repair[] {
  const attached = document.attachments.filter((attachment) => !isRemnant(attachment));
  return repairsOf(detector, file).filter(
    ({ span }) => isIn(document.span, span) && !attached.some((attachment) => isIn(attachment.span, span)),
  );
}

/** In UTF-16 code units. */
const MAX_REMNANT = 200;

/** A few lines behind the date that name no genre: buttons and advertisements of a web page, not an attachment. */
function isRemnant({ label, text, document }: Attachment): boolean {
  return !label && text.length <= MAX_REMNANT && !document.title?.genreWord;
}

/** By where it begins: a repair of lines may reach over the document's end. */
function isIn(outer: Span, { start }: Span): boolean {
  return contains(outer, { start, end: start + 1 });
}
