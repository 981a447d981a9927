/** Sentence frames: two pieces of a sentence, with something between them, that do not go together. */
import type { OfficialDocument, Span } from '../../document/types';
import type { Severity } from '../../findings';
import { matchesIn } from './punctuated-text';

export interface Frame {
  /** With the flag g. Its capture groups, in order and none optional, cover the whole match. */
  readonly pattern: RegExp;
  /** The group (1-based) that is replaced by `right`; without it there is no one way to mend the sentence. */
  readonly mend?: { readonly group: number; readonly right: string };
  /** What is wrong and what to do, to be read after the quoted words; no end mark. */
  readonly why: string;
  readonly severity: Severity;
}

export interface FoundFrame {
  readonly frame: Frame;
  readonly span: Span;
  readonly text: string;
  /** What `frame.mend` comes to here. */
  readonly edit?: { readonly span: Span; readonly newText: string; readonly old: string };
}

export function framesInDocument(document: OfficialDocument, frames: readonly Frame[]): FoundFrame[] {
  return frames.flatMap((frame) =>
    matchesIn(document, frame.pattern).map(({ match, start, span }) => {
      const found = { frame, span, text: match[0] };
      if (!frame.mend) return found;
      const { group, right } = frame.mend;
      const from = start + match.slice(1, group).join('').length;
      const old = match[group] ?? '';
      return { ...found, edit: { span: { start: from, end: from + old.length }, newText: right, old } };
    }),
  );
}

/** The found words as a message quotes them: the middle of a long stretch left out. */
export function quoteFrame(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 11)}……${text.slice(-11)}`;
}
