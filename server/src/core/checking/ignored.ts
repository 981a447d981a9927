/**
 * 这一行不查, kept outside the text: a finding that the writer has looked at and wants no more of. It is known again by
 * its words and those around it, so that it holds while the draft goes on, and ends when its place is rewritten.
 */
import type { Span } from '../document/types';
import type { Finding } from '../findings';

/** Without `words`: the rule is off for the whole document. */
export interface IgnoredPlace {
  readonly rule: string;
  /** The words that the finding is about, without white space. */
  readonly words: string;
  /** Those before and behind it in its line, without white space; at most `CONTEXT` characters of each. */
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 16;
/** Of the words on one side, this many must still stand there; or all, where there are fewer. */
const ENOUGH = 6;

export function ignoredPlace(text: string, rule: string, span: Span): IgnoredPlace {
  return { rule, ...surroundings(text, span) };
}

/** The findings without those that the writer ignores; of one that stands for many places, all must be ignored. */
export function withoutIgnored(
  text: string,
  findings: readonly Finding[],
  ignored: readonly IgnoredPlace[],
): readonly Finding[] {
  if (ignored.length === 0) return findings;
  return findings.filter(({ rule, span, places = [span] }) => {
    const own = ignored.filter((place) => place.rule === rule);
    return own.length === 0 || !places.every((place) => own.some((known) => isThere(text, place, known)));
  });
}

function isThere(text: string, span: Span, known: IgnoredPlace): boolean {
  if (known.words === '') return true;
  const { words, before, after } = surroundings(text, span);
  if (words !== known.words) return false;
  // A line of its own is known by its words alone.
  if (known.before === '' && known.after === '') return before === '' && after === '';
  return (
    (known.before !== '' && last(before) === last(known.before)) ||
    (known.after !== '' && first(after) === first(known.after))
  );
}

const last = (text: string): string => text.slice(-ENOUGH);
const first = (text: string): string => text.slice(0, ENOUGH);

function surroundings(text: string, { start, end }: Span): Omit<IgnoredPlace, 'rule'> {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return {
    words: squeezed(text.slice(start, end)),
    before: squeezed(text.slice(lineStart, start)).slice(-CONTEXT),
    after: squeezed(rest).slice(0, CONTEXT),
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
