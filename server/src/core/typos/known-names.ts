/** Names that the office gave itself: what stands in one of them is no slip. */
import type { Span } from '../document/types';
import type { OfficeTerms, Organization } from '../settings';

/** Shorter ones are in other words too. */
const SHORTEST = 2;

export function knownNames(
  { own, superiors, peers, subordinates }: Organization,
  terms: OfficeTerms,
): string[] {
  const units = [...own, ...superiors, ...peers, ...subordinates, ...terms.unitOrder];
  const leaders = terms.leaderOrder.flatMap(({ name, title }) => [name, title]);
  return [...new Set([...units, ...leaders])].filter(({ length }) => length >= SHORTEST);
}

/** Whether `span` of the text touches an occurrence of a name. */
export function isInName(text: string, { start, end }: Span, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = text.indexOf(name, Math.max(0, start - name.length + 1));
    return at >= 0 && at < Math.max(end, start + 1);
  });
}
