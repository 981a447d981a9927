/**
 * One fault, one finding. Rules do not know of each other, so two may tell of one place: 大约120人左右 is twice “about”
 * and a redundancy. That two findings are one fault is seen by what mends them, not by a list of rules.
 */
import type { Span } from '../document/types';
import { type Finding, type Fix, SEVERITIES, type TextEdit } from '../findings';

/** The findings in their order, of those about one fault the one to show. `findings` are sorted by place. */
export function oneForEachPlace(findings: readonly Finding[]): Finding[] {
  /** What is not shown, by the finding that is shown instead. */
  const dropped = new Map<Finding, Finding>();
  for (const [index, first] of findings.entries()) {
    if (dropped.has(first)) continue;
    for (let next = index + 1; next < findings.length; next++) {
      const second = findings[next];
      // Sorted by start: what begins behind the first cannot be about the same place.
      if (second === undefined || second.span.start >= Math.max(first.span.end, first.span.start + 1)) break;
      if (dropped.has(second) || first.rule === second.rule) continue;
      const worse = redundant(first, second);
      if (worse === undefined) continue;
      dropped.set(worse, worse === first ? second : first);
      if (worse === first) break;
    }
  }
  if (dropped.size === 0) return [...findings];
  const alsoBy = new Map<Finding, string[]>();
  for (const finding of dropped.keys()) {
    let shown = finding;
    for (let next = dropped.get(shown); next; next = dropped.get(shown)) shown = next;
    alsoBy.set(shown, [...(alsoBy.get(shown) ?? []), finding.rule]);
  }
  return findings
    .filter((finding) => !dropped.has(finding))
    .map((finding) => {
      const others = alsoBy.get(finding);
      return others ? { ...finding, alsoBy: others } : finding;
    });
}

/** Which of the two need not be shown; undefined where both must be. */
function redundant(a: Finding, b: Finding): Finding | undefined {
  const [left, right] = [editsOf(a), editsOf(b)];
  // Where no edit is offered nothing is known of the fault.
  if (left.length === 0 || right.length === 0) return undefined;
  const oneSpan = a.span.start === b.span.start && a.span.end === b.span.end;
  if (isSame(left, right) || (oneSpan && left.some((one) => right.some((other) => meet(one, other))))) {
    return better(a, b) === a ? b : a;
  }
  if (isMendedBy(right, b, left, a)) return b;
  return isMendedBy(left, a, right, b) ? a : undefined;
}

/** Whether the wider finding's edits, all of them in its place, replace all that the narrower one's would touch. */
function isMendedBy(
  inner: readonly TextEdit[],
  narrow: Finding,
  outer: readonly TextEdit[],
  wide: Finding,
): boolean {
  if (
    !contains(wide.span, narrow.span) ||
    SEVERITIES.indexOf(narrow.severity) < SEVERITIES.indexOf(wide.severity)
  ) {
    return false;
  }
  const ownPlace = outer.every(({ span }) => contains(wide.span, span));
  return ownPlace && inner.every(({ span }) => outer.some((edit) => contains(edit.span, span)));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function editsOf({ fixes }: Finding): readonly TextEdit[] {
  const fix: Fix | undefined = fixes.find(({ preferred }) => preferred) ?? fixes[0];
  return fix === undefined || fix.creates !== undefined ? [] : fix.edits;
}

function isSame(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ span, newText }, index) => {
      const other = b[index];
      return other?.span.start === span.start && other.span.end === span.end && other.newText === newText;
    })
  );
}

function meet({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** The graver one; then the one that mends by itself; then the narrower; then the one that was first. */
function better(a: Finding, b: Finding): Finding {
  const order = [
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    Number(mendsItself(b)) - Number(mendsItself(a)),
    a.span.end - a.span.start - (b.span.end - b.span.start),
  ].find((difference) => difference !== 0);
  return order === undefined || order < 0 ? a : b;
}

function mendsItself({ fixes }: Finding): boolean {
  return fixes.some(({ kind }) => kind === 'safe');
}
