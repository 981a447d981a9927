/** The step that makes marks full-width: the safe fixes of the detectors of wrong marks, over a whole file. */
import type { OfficialDocument } from '../document/types';
import type { MarkDetector } from './marks/types';
import type { Detector, Repair } from './types';

/** One detector of several, by the ids of the rules that tell of the same; each document of a file is looked at. */
export function safeFixesOf(detectors: Readonly<Record<string, MarkDetector>>): Detector {
  return (file) =>
    file.documents
      .flatMap(withAttachments)
      .flatMap((document) =>
        Object.entries(detectors).flatMap(([kind, find]) =>
          [...find(file, document)].flatMap(({ span, fixes }): Repair[] => {
            const safe = fixes.find((fix) => fix.kind === 'safe');
            return safe ? [{ span, edits: safe.edits, automatic: true, kind }] : [];
          }),
        ),
      )
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function withAttachments(document: OfficialDocument): readonly OfficialDocument[] {
  return [document, ...document.attachments.flatMap((attachment) => withAttachments(attachment.document))];
}
