/** Which fix of a finding becomes a revision. */
import { joinFixes } from '../../core/edits';
import type { Finding, Fix } from '../../core/findings';
import type { Story } from '../read/types';
import { canWrite } from './plan';
import type { TextChange } from './types';

export const isSafe = ({ kind, creates }: Fix) => kind === 'safe' && (creates ?? []).length === 0;
export const isRestructuring = ({ kind, creates }: Fix) => kind === 'refactor' && (creates ?? []).length > 0;

export const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(isSafe);

/** A hole that the writer has to fill is no text to be accepted: ××, 〔地点〕, ____. */
const HOLE = /[×＿_]{2}|[XＸ]{2}|〔(?!\d+〕)|【|〇〇/;

/** The safe fix, or the one suggestion of a finding that has no other, of a matter that is more than a hint. */
export function revisionOf(finding: Finding): Fix | undefined {
  const safe = safeFix(finding);
  if (safe || finding.severity === 'hint') return safe;
  const [only, ...others] = finding.fixes;
  if (!only || others.length > 0 || only.kind !== 'suggest' || (only.creates ?? []).length > 0)
    return undefined;
  return only.edits.some(({ newText }) => HOLE.test(newText)) ? undefined : only;
}

/** The fixes that can be written, whole or not at all, none clashing with another; safe ones go before suggestions. */
export function writableFixes(
  story: Story,
  findings: readonly Finding[],
  choose: (finding: Finding) => Fix | undefined,
): Map<Finding, Fix> {
  const candidates = findings.flatMap((finding) => {
    const fix = choose(finding);
    const writable = fix?.edits.every((edit) => canWrite(story, edit));
    return fix && writable && fix.edits.length > 0 ? [[finding, fix] as const] : [];
  });
  const inOrder = [...candidates].sort(([, a], [, b]) => Number(isSafe(b)) - Number(isSafe(a)));
  const joined = new Set(joinFixes(inOrder.map(([, fix]) => fix)));
  return new Map(candidates.filter(([, fix]) => fix.edits.every((edit) => joined.has(edit))));
}

export function changesOf({ edits }: Fix): TextChange[] {
  return edits.map(({ span, newText }) => ({ span, newText }));
}
