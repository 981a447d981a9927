import type { Span } from './document/types';
import type { Basis } from './norms';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Replaces the text of `span`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A file that a fix creates beside the document. */
export interface NewFile {
  /** Wanted base name without folder and extension, e.g. 关于拨付专项经费的请示. */
  readonly name: string;
  readonly text: string;
}

/**
 * `safe`: keeps the meaning, converges, leaves no finding behind and makes none; joins fix-all.
 * `suggest`: a choice that the writer must make. `refactor`: moves text, possibly to a new file.
 */
export type FixKind = 'safe' | 'suggest' | 'refactor';

export interface Fix {
  /** Plain Chinese, begins with a verb: 改为“特此报告。” */
  readonly title: string;
  readonly kind: FixKind;
  /** Do not overlap; ascending. Spans are of the file. */
  readonly edits: readonly TextEdit[];
  readonly creates?: readonly NewFile[];
  /** Marks the one to prefer where a finding has several. */
  readonly preferred?: boolean;
}

export interface RelatedSpan {
  readonly span: Span;
  /** Why this place matters, in Chinese. */
  readonly message: string;
}

export interface Finding {
  /** The rule's id, group/name. */
  readonly rule: string;
  readonly severity: Severity;
  /** Span in the file. Not empty, unless the text is. */
  readonly span: Span;
  /** All places, the first of which is `span`, where many findings were merged into this one. */
  readonly places?: readonly Span[];
  /** Rules that told of the same fault and are not shown beside this one. */
  readonly alsoBy?: readonly string[];
  /** What is wrong and what to do, in Chinese; the basis is apart. */
  readonly message: string;
  readonly basis: readonly Basis[];
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedSpan[];
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
}
