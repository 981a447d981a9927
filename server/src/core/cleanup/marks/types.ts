/**
 * A detector of wrong marks: the rule punct/* of the same name reports what it finds, and cleaning makes the safe ones
 * of its fixes.
 */
import type { OfficialDocument, SourceFile, Span } from '../../document/types';
import type { Fix, Severity } from '../../findings';

export interface MarkFault<Message extends string = string> {
  /** The message of the rule. */
  readonly message: Message;
  readonly data?: Readonly<Record<string, string>>;
  /** The mark, in UTF-16 code units of the file. */
  readonly span: Span;
  /** Where it is lighter than the rule's own. */
  readonly severity?: Severity;
  readonly fixes: readonly Fix[];
}

/** The faults of one document, its attachments left out. */
export type MarkDetector = (file: SourceFile, document: OfficialDocument) => Iterable<MarkFault>;
