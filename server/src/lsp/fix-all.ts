import type { Engine } from '../core/engine';
import type { TextEdit } from '../core/findings';
import type { WordSource } from '../core/ports';
import type { Draft } from './drafts';

/** Every safe fix of the draft, as edits; undefined when there is nothing to fix. */
export function fixAllEdits(draft: Draft, engine: Engine, words: WordSource): TextEdit[] | undefined {
  const fixed = engine.fixAll(draft.text, draft.settings, words);
  if (fixed === draft.text) return undefined;
  const edits = changedLines(draft.text, fixed).filter((edit) => !touchesUnwanted(draft, edit));
  return edits.length > 0 ? edits : undefined;
}

/** True on a line where the writer ignores a finding: that is not for the program to mend. */
function touchesUnwanted({ document, unwanted }: Draft, { span }: TextEdit): boolean {
  const lineOf = (offset: number) => document.positionAt(offset).line;
  return unwanted.some((finding) =>
    (finding.places ?? [finding.span]).some(
      (place) => lineOf(place.start) <= lineOf(span.end) && lineOf(place.end) >= lineOf(span.start),
    ),
  );
}

/**
 * The difference of two texts as edits of whole runs of lines: small edits keep the cursor, the folds and the
 * other findings where they are. Lines are compared in step; where their number differs, one edit spans the middle.
 */
export function changedLines(before: string, after: string): TextEdit[] {
  const a = splitLines(before);
  const b = splitLines(after);
  if (a.length !== b.length) return [changedMiddle(before, after)];
  const edits: TextEdit[] = [];
  let at = 0;
  a.forEach((line, index) => {
    const other = b[index] ?? '';
    if (line !== other) {
      const { span, newText } = changedMiddle(line, other);
      edits.push({ span: { start: at + span.start, end: at + span.end }, newText });
    }
    at += line.length;
  });
  return edits;
}

function splitLines(text: string): string[] {
  return text.match(/(?<![^\r\n])[^\r\n]*(?:\r\n|\r|\n)|(?<![^\r\n])[^\r\n]+$/g) ?? [];
}

function changedMiddle(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  // An edit must not cut a surrogate pair or a \r\n in two, in either text.
  if (cutsPair(before, head) || cutsPair(after, head)) head--;
  if (cutsPair(before, before.length - tail) || cutsPair(after, after.length - tail)) tail--;
  return {
    span: { start: head, end: before.length - tail },
    newText: after.slice(head, after.length - tail),
  };
}

function cutsPair(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  const surrogates = left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
  return surrogates || (left === 13 && right === 10);
}
