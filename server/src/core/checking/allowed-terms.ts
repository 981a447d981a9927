/** 词表: the words that an office allows itself. Findings about words that stand on them are dropped. */
import type { Span } from '../document/types';
import type { Finding } from '../findings';
import { hasTrait } from '../groups';

/** They are made from the office's other lists: what is wrong there is mended there. */
const FROM_LISTS: ReadonlySet<string> = new Set([
  'wording/banned-term',
  'wording/unit-order',
  'wording/leader-order',
]);

/** Longer than this it is a sentence and no term. */
const MAX_TERM = 30;

/** The words under a finding that an allowed term would silence, as they would stand in the list. */
export function termToAllow({ rule, span }: Finding, text: string): string | undefined {
  if (!hasTrait(rule, 'words') || FROM_LISTS.has(rule)) return undefined;
  const bare = withoutMarks(text, span);
  const term = text.slice(bare.start, bare.end);
  return term.length > 0 && term.length <= MAX_TERM && !/[\r\n。；！？]/.test(term) ? term : undefined;
}

/**
 * Answers whether a finding is about an allowed term: it lies in one or cuts into one. A finding that holds more
 * than the term (a whole sentence, say) is about something else; marks around the term do not count as more.
 */
export function allowedIn(text: string, terms: readonly string[]): (finding: Finding) => boolean {
  const wanted = terms.filter((term) => term !== '');
  if (wanted.length === 0) return () => false;
  return ({ rule, span }) => {
    if (!hasTrait(rule, 'words')) return false;
    const bare = withoutMarks(text, span);
    return wanted.some((term) => touches(text, term, bare));
  };
}

function touches(text: string, term: string, { start, end }: Span): boolean {
  // The first place that could reach the finding; the last begins in it.
  let at = text.indexOf(term, Math.max(0, start - term.length + 1));
  while (at >= 0 && at < end) {
    const termEnd = at + term.length;
    const holdsMore = start <= at && termEnd <= end && end - start > term.length;
    if (!holdsMore) return true;
    at = text.indexOf(term, at + 1);
  }
  return false;
}

const MARK = /[\s《》〈〉“”‘’「」（）()，。、；：！？]/;

function withoutMarks(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && MARK.test(text[from] ?? '')) from++;
  while (to > from && MARK.test(text[to - 1] ?? '')) to--;
  return from === to ? { start, end } : { start: from, end: to };
}
