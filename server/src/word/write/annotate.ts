import type { Span } from '../../core/document/types';
import type { Finding, Fix, NewFile } from '../../core/findings';
import { bodyAnchor, type CheckedPart, placeName } from '../parts/part-texts';
import type { Story, WordDocument } from '../read/types';
import { readComments } from '../review/comments';
import { type CommentedFinding, commentLines, PLACE_LABEL, QUOTE_LABEL, RULE_LABEL } from './comment-lines';
import { changesOf, isRestructuring, isSafe, revisionOf, safeFix, writableFixes } from './fixes';
import { canWrite } from './plan';
import { AUTHOR, type Comment, type PartChanges, type Stamp } from './types';
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
  /** Headers, footers and notes with what was found there. */
  readonly parts?: readonly CheckedPart[];
}

/**
 * The draft with its findings as comments. Safe fixes are revisions, and so is a suggestion that is the only one of its
 * finding (decision 0011): the reader takes or refuses each. Comments on headers, footers and notes stand in the body.
 */
export function annotate(
  document: WordDocument,
  all: readonly Finding[],
  stamp: Stamp,
  { safeOnly = false, parts = [] }: AnnotateChoice = {},
): Annotated {
  const choose = safeOnly ? safeFix : revisionOf;
  const known = knownComments(document);
  const findings = all.filter(({ rule, span }) => !known.has(keyOf(rule, span)));
  const taken = writableFixes(document.body, findings, choose);
  const restructured = findings.flatMap(({ fixes }) => fixes.find(isRestructuring)?.creates ?? []);
  const comments = findings.map((finding): Comment => {
    const made = (finding.fixes.find(isRestructuring)?.creates ?? []).map(({ name }) => name);
    const about = { finding, taken: taken.get(finding), text: document.body.text, made };
    return { span: finding.span, lines: commentLines(about) };
  });
  const others = parts.map((one) => annotatePart(document, one, known, choose));
  const { file, written } = writeBack(
    document,
    [...taken.values()].flatMap(changesOf),
    [...comments, ...others.flatMap((one) => one.comments)],
    stamp,
    others.flatMap((one) => one.changes),
  );
  const creates = [...new Map(restructured.map((one) => [one.name, one])).values()];
  const told = comments.length + others.reduce((sum, one) => sum + one.comments.length, 0);
  return { file, comments: told, revisions: written.length, creates };
}

interface PartNotes {
  readonly comments: readonly Comment[];
  readonly changes: readonly PartChanges[];
}

/** Revisions in each part that has the text; a comment once, in the body. */
function annotatePart(
  document: WordDocument,
  { part, findings }: CheckedPart,
  known: ReadonlySet<string>,
  choose: (finding: Finding) => Fix | undefined,
): PartNotes {
  const [first] = part.stories;
  if (!first) return { comments: [], changes: [] };
  const taken = writableFixes(first, findings, choose);
  const commented = findings.map((finding) => {
    const about: CommentedFinding = {
      finding,
      taken: taken.get(finding),
      text: part.text,
      made: [],
      place: placeName(document, part, finding.span.start),
    };
    return { finding, lines: commentLines(about), span: bodyAnchor(document, part, finding.span.start) };
  });
  const fresh = commented.filter(({ lines }) => !known.has(keyOfLines(lines)));
  const fixes = fresh.flatMap(({ finding }) => taken.get(finding) ?? []);
  return {
    comments: fresh.map(({ span, lines }) => ({ span, lines })),
    changes: changesIn(part.stories, fixes),
  };
}

/** Each in all parts of that text; one whose runs are cut otherwise may not take them all. */
function changesIn(stories: readonly Story[], fixes: readonly Fix[]): PartChanges[] {
  return stories.map((story) => ({
    story,
    changes: fixes.filter(({ edits }) => edits.every((edit) => canWrite(story, edit))).flatMap(changesOf),
  }));
}

/** What a comment of ours says already is not said twice: a file that comes back is checked again. */
function knownComments(document: WordDocument): ReadonlySet<string> {
  return new Set(
    readComments(document).flatMap(({ author, lines, span }) => {
      if (author !== AUTHOR) return [];
      if (lines.some((line) => line.startsWith(PLACE_LABEL))) return [keyOfLines(lines)];
      const rule = lines.find((line) => line.startsWith(RULE_LABEL))?.slice(RULE_LABEL.length);
      return rule && span ? [keyOf(rule, span)] : [];
    }),
  );
}

const keyOf = (rule: string, { start, end }: Span) => `${rule} ${start} ${end}`;

/** A comment that stands elsewhere than its words: by what it says of the place and the words. */
function keyOfLines(lines: readonly string[]): string {
  const labels = [RULE_LABEL, PLACE_LABEL, QUOTE_LABEL];
  return labels.map((label) => lines.find((line) => line.startsWith(label)) ?? '').join(' ');
}

export interface Fixed {
  readonly file: Uint8Array;
  readonly revisions: number;
  /** Safe fixes that no revision can express: they touch automatic numbers, fields, or several paragraphs. */
  readonly left: number;
}

/** The draft with the safe fixes of the findings as revisions. */
export function fixAsRevisions(
  document: WordDocument,
  findings: readonly Finding[],
  stamp: Stamp,
  parts: readonly CheckedPart[] = [],
): Fixed {
  const taken = writableFixes(document.body, findings, safeFix);
  const others = parts.flatMap(({ part: { stories }, findings: own }) => {
    const [first] = stories;
    return first ? changesIn(stories, [...writableFixes(first, own, safeFix).values()]) : [];
  });
  const { file, written } = writeBack(document, [...taken.values()].flatMap(changesOf), [], stamp, others);
  const leftIn = (story: Story, own: readonly Finding[]) =>
    own.filter(({ fixes }) => {
      // Two fixes of one place do not count: what the first leaves over, the next check finds.
      const fix = fixes.find(isSafe);
      return fix?.edits.some((edit) => !canWrite(story, edit));
    }).length;
  const left = parts.reduce(
    (sum, { part: { stories }, findings: own }) => sum + (stories[0] ? leftIn(stories[0], own) : 0),
    leftIn(document.body, findings),
  );
  return { file, revisions: written.length, left };
}
