/** The step that makes marks full-width: the safe fixes of the rules about the form of marks, on one file. */
import type { OfficialDocument, SourceFile } from '../document/types';
import type { Finding } from '../findings';
import type { Rule } from '../rules/types';
import { NO_ORGANIZATION, NO_TERMS } from '../settings';
import type { Detector, Repair } from './types';

/** A detector for the safe fixes of `rules`; they are asked as if the genre of the documents were not known. */
export function safeFixesOf(rules: readonly Rule[]): Detector {
  return (file) =>
    file.documents
      .flatMap(withAttachments)
      .flatMap((document) => rules.flatMap((rule) => repairsOfRule(rule, file, document)))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function withAttachments(document: OfficialDocument): readonly OfficialDocument[] {
  return [document, ...document.attachments.flatMap((attachment) => withAttachments(attachment.document))];
}

function repairsOfRule(rule: Rule, file: SourceFile, document: OfficialDocument): Repair[] {
  const repairs: Repair[] = [];
  rule.check({
    file,
    document,
    genre: { genre: 'unknown', confidence: 1, evidence: [] },
    isAttachment: false,
    words: { wordsOf: () => undefined },
    organization: NO_ORGANIZATION,
    terms: NO_TERMS,
    speech: {},
    switches: [],
    heldBack: 0,
    options: {},
    isGenre: () => false,
    report: ({ span, fixes }) => {
      const safe: Finding['fixes'][number] | undefined = fixes?.find(({ kind }) => kind === 'safe');
      if (safe) repairs.push({ span, edits: safe.edits, automatic: true, kind: rule.meta.id });
    },
  });
  return repairs;
}
