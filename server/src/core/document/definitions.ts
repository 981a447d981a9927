import { part } from './nodes';
import type { Definition, Mark, Part, Span } from './types';

/** Abbreviations that a text introduces: （以下简称“太钢”）. */

const INTRODUCTION = /(?:以下统?简称|以下合称|以下统?称|下统?称|简称)(?:为)?[：:]?\s*/g;
const QUOTED = /^(?:“([^”]{1,40})”|"([^"]{1,40})"|「([^」]{1,40})」|‘([^’]{1,40})’)/;
const BARE = /^[^，。；、）)”\s]{1,30}/;

/** The definitions in one paragraph that stand in brackets. `marks` are the paragraph's, by start. */
export function findDefinitions(source: string, span: Span, marks: readonly Mark[]): Definition[] {
  const text = source.slice(span.start, span.end);
  if (!text.includes('称')) return [];
  const brackets = marks.filter((mark) => mark.kind === 'parenthesis' && mark.closed);
  const found: Definition[] = [];
  const around: Mark[] = [];
  let next = 0;
  for (const match of text.matchAll(INTRODUCTION)) {
    const at = span.start + match.index;
    for (; next < brackets.length && brackets[next]!.inner.start <= at; next++) {
      dropEnded(around, brackets[next]!.span.start);
      around.push(brackets[next]!);
    }
    dropEnded(around, at);
    const bracket = around[around.length - 1];
    const term =
      bracket === undefined ? undefined : readTerm(source, at + match[0].length, bracket.inner.end);
    if (bracket !== undefined && term !== undefined) found.push({ span: bracket.span, term });
  }
  return found;
}

/** Takes the brackets off the stack that end at or before `at`. */
function dropEnded(stack: Mark[], at: number): void {
  while (stack.length > 0 && stack[stack.length - 1]!.inner.end <= at) stack.pop();
}

function readTerm(source: string, start: number, end: number): Part | undefined {
  const rest = source.slice(start, Math.min(end, start + 60));
  const quoted = QUOTED.exec(rest);
  const term = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? quoted?.[4] ?? BARE.exec(rest)?.[0];
  if (term === undefined) return undefined;
  const from = start + (quoted === null ? 0 : 1);
  return part(source, from, from + term.length);
}
