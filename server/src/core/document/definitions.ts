import { part } from './nodes';
import type { Definition, Mark, Span } from './types';

/** Abbreviations that a text introduces: （以下简称“太钢”）. */

const INTRODUCTION = /(?:以下统?简称|以下合称|以下统?称|下统?称|简称)(?:为)?[：:]?\s*/g;
const QUOTED = /^(?:“([^”]{1,40})”|"([^"]{1,40})"|「([^」]{1,40})」|‘([^’]{1,40})’)/;
const BARE = /^[^，。；、）)”\s]{1,30}/;

/** The definitions in [start, end) that stand in brackets. `marks` are the document's, by start. */
export function findDefinitions(source: string, span: Span, marks: readonly Mark[]): Definition[] {
  const text = source.slice(span.start, span.end);
  if (!text.includes('称')) return [];
  const brackets = marks.filter(
    (mark) => mark.kind === 'parenthesis' && mark.closed && mark.span.start >= span.start && mark.span.end <= span.end,
  );
  const found: Definition[] = [];
  for (const match of text.matchAll(INTRODUCTION)) {
    const at = span.start + match.index;
    const bracket = brackets.find((mark) => mark.inner.start <= at && at < mark.inner.end && !hasInner(brackets, mark, at));
    if (bracket === undefined) continue;
    const from = at + match[0].length;
    const rest = source.slice(from, Math.min(bracket.inner.end, from + 60));
    const quoted = QUOTED.exec(rest);
    const term = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? quoted?.[4] ?? BARE.exec(rest)?.[0];
    if (term === undefined) continue;
    const termStart = from + (quoted === null ? 0 : 1);
    found.push({ span: bracket.span, term: part(source, termStart, termStart + term.length) });
  }
  return found;
}

function hasInner(brackets: readonly Mark[], outer: Mark, at: number): boolean {
  return brackets.some((mark) => mark.depth > outer.depth && mark.inner.start <= at && at < mark.inner.end);
}
