import { joinFixes } from '../../core/edits';
import type { Finding, Fix, NewFile } from '../../core/findings';
import type { WordDocument } from '../read/types';
import { readComments } from '../review/comments';
import { commentLines, RULE_LABEL } from './comment-lines';
import { canWrite } from './plan';
import { AUTHOR, type Comment, type Stamp, type TextChange } from './types';
import { writeBack } from './write-back';

export interface Annotated {
  readonly file: Uint8Array;
  readonly comments: number;
  readonly revisions: number;
  /** Files that a restructuring makes beside the draft. */
  readonly creates: readonly NewFile[];
}

export interface AnnotateChoice {
  /** Safe fixes alone become revisions: for whoever takes all revisions at once. */
  readonly safeOnly?: boolean;
}

/**
 * The draft with its findings as comments. Safe fixes are revisions, and so is a suggestion that is the only one of its
 * finding (decision 0011): the reader takes or refuses each.
 */
export function annotate(
  document: WordDocument,
  all: readonly Finding[],
  stamp: Stamp,
  { safeOnly = false }: AnnotateChoice = {},
): Annotated {
  const findings = withoutKnown(document, all);
  const taken = writableFixes(document, findings, safeOnly ? safeFix : revisionOf);
  const changes = [...taken.values()].flatMap(changesOf);
  const restructured = findings.flatMap(({ fixes }) => fixes.find(isRestructuring)?.creates ?? []);
  const comments = findings.map((finding): Comment => {
    const made = finding.fixes.find(isRestructuring)?.creates ?? [];
    const names = made.map(({ name }) => name);
    const lines = commentLines(finding, taken.get(finding), document.body.text, names);
    return { span: finding.span, lines };
  });
  const { file, written } = writeBack(document, changes, comments, stamp);
  const creates = [...new Map(restructured.map((one) => [one.name, one])).values()];
  return { file, comments: comments.length, revisions: written.length, creates };
}

/** What a comment of ours says already is not said twice: a file that comes back is checked again. */
function withoutKnown(document: WordDocument, findings: readonly Finding[]): readonly Finding[] {
  const known = new Set(
    readComments(document).flatMap(({ author, lines, span }) => {
      const rule = lines.find((line) => line.startsWith(RULE_LABEL))?.slice(RULE_LABEL.length);
      return author === AUTHOR && rule && span ? [`${rule} ${span.start} ${span.end}`] : [];
    }),
  );
  return findings.filter(({ rule, span }) => !known.has(`${rule} ${span.start} ${span.end}`));
}

export interface Fixed {
  readonly file: Uint8Array;
  readonly revisions: number;
  /** Safe fixes that no revision can express: they touch automatic numbers, fields, or several paragraphs. */
  readonly left: number;
}

/** The draft with the safe fixes of the findings as revisions. */
export function fixAsRevisions(document: WordDocument, findings: readonly Finding[], stamp: Stamp): Fixed {
  const taken = writableFixes(document, findings, safeFix);
  const { file, written } = writeBack(document, [...taken.values()].flatMap(changesOf), [], stamp);
  // Two fixes of one place do not count: what the first leaves over, the next check finds.
  const left = findings.filter(({ fixes }) => {
    const fix = fixes.find(isSafe);
    return fix?.edits.some((edit) => !canWrite(document.body, edit));
  });
  return { file, revisions: written.length, left: left.length };
}

/** The fixes that can be written, whole or not at all, none clashing with another; safe ones go before suggestions. */
function writableFixes(
  document: WordDocument,
  findings: readonly Finding[],
  choose: (finding: Finding) => Fix | undefined,
): Map<Finding, Fix> {
  const candidates = findings.flatMap((finding) => {
    const fix = choose(finding);
    const writable = fix?.edits.every((edit) => canWrite(document.body, edit));
    return fix && writable && fix.edits.length > 0 ? [[finding, fix] as const] : [];
  });
  const inOrder = [...candidates].sort(([, a], [, b]) => Number(isSafe(b)) - Number(isSafe(a)));
  const joined = new Set(joinFixes(inOrder.map(([, fix]) => fix)));
  return new Map(candidates.filter(([, fix]) => fix.edits.every((edit) => joined.has(edit))));
}

const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(isSafe);

/** A hole that the writer has to fill is no text to be accepted: ××, 〔地点〕, ____. */
const HOLE = /[×＿_]{2}|[XＸ]{2}|〔(?!\d+〕)|【|〇〇/;

/** The safe fix, or the one suggestion of a finding that has no other, of a matter that is more than a hint. */
function revisionOf(finding: Finding): Fix | undefined {
  const safe = safeFix(finding);
  if (safe || finding.severity === 'hint') return safe;
  const [only, ...others] = finding.fixes;
  if (!only || others.length > 0 || only.kind !== 'suggest' || (only.creates ?? []).length > 0)
    return undefined;
  return only.edits.some(({ newText }) => HOLE.test(newText)) ? undefined : only;
}

const isSafe = ({ kind, creates }: Fix) => kind === 'safe' && (creates ?? []).length === 0;
const isRestructuring = ({ kind, creates }: Fix) => kind === 'refactor' && (creates ?? []).length > 0;

function changesOf({ edits }: Fix): TextChange[] {
  return edits.map(({ span, newText }) => ({ span, newText }));
}
