import { joinFixes } from '../../core/edits';
import type { Finding, Fix, NewFile, Severity } from '../../core/findings';
import { citeBasis } from '../../core/norms';
import type { WordDocument } from '../read/types';
import { canWrite } from './plan';
import type { Comment, Stamp, TextChange } from './types';
import { writeBack } from './write-back';

export interface Annotated {
  readonly file: Uint8Array;
  readonly comments: number;
  readonly revisions: number;
  /** Files that a restructuring makes beside the draft. */
  readonly creates: readonly NewFile[];
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '建议',
  hint: '提示',
};

/** Begins the last line of a comment; reviewing reads the rule from it. */
export const RULE_LABEL = '规则：';

/** The draft with its findings as comments, and their safe fixes as revisions. */
export function annotate(document: WordDocument, findings: readonly Finding[], stamp: Stamp): Annotated {
  const taken = writableFixes(document, findings);
  const changes = [...taken.values()].flatMap(changesOf);
  const restructured = findings.flatMap(({ fixes }) => fixes.find(isRestructuring)?.creates ?? []);
  const comments = findings.map(
    (finding): Comment => ({
      span: finding.span,
      lines: commentLines(finding, taken.get(finding), document),
    }),
  );
  const { file, written } = writeBack(document, changes, comments, stamp);
  const creates = [...new Map(restructured.map((one) => [one.name, one])).values()];
  return { file, comments: comments.length, revisions: written.length, creates };
}

export interface Fixed {
  readonly file: Uint8Array;
  readonly revisions: number;
  /** Safe fixes that no revision can express: they touch automatic numbers, fields, or several paragraphs. */
  readonly left: number;
}

/** The draft with the safe fixes of the findings as revisions. */
export function fixAsRevisions(document: WordDocument, findings: readonly Finding[], stamp: Stamp): Fixed {
  const taken = writableFixes(document, findings);
  const { file, written } = writeBack(document, [...taken.values()].flatMap(changesOf), [], stamp);
  // Two fixes of one place do not count: what the first leaves over, the next check finds.
  const left = findings.filter(({ fixes }) => {
    const fix = fixes.find(isSafe);
    return fix?.edits.some((edit) => !canWrite(document.body, edit));
  });
  return { file, revisions: written.length, left: left.length };
}

/** The safe fixes that can be written, whole or not at all, none clashing with another. */
function writableFixes(document: WordDocument, findings: readonly Finding[]): Map<Finding, Fix> {
  const candidates = findings.flatMap((finding) => {
    const fix = finding.fixes.find(isSafe);
    const writable = fix?.edits.every((edit) => canWrite(document.body, edit));
    return fix && writable && fix.edits.length > 0 ? [[finding, fix] as const] : [];
  });
  const joined = new Set(joinFixes(candidates.map(([, fix]) => fix)));
  return new Map(candidates.filter(([, fix]) => fix.edits.every((edit) => joined.has(edit))));
}

const isSafe = ({ kind, creates }: Fix) => kind === 'safe' && (creates ?? []).length === 0;
const isRestructuring = ({ kind, creates }: Fix) => kind === 'refactor' && (creates ?? []).length > 0;

function changesOf({ edits }: Fix): TextChange[] {
  return edits.map(({ span, newText }) => ({ span, newText }));
}

/** What is wrong, why, what to do, and the rule. */
function commentLines(finding: Finding, taken: Fix | undefined, document: WordDocument): string[] {
  const { text } = document.body;
  const basis = finding.basis.map(citeBasis).join('；');
  const places = finding.places?.length ?? 1;
  const made = finding.fixes.find(isRestructuring)?.creates ?? [];
  const others = finding.fixes.filter((fix) => fix !== taken);
  return [
    `【${SEVERITY_NAMES[finding.severity]}】${finding.message}`,
    ...(basis === '' ? [] : [`依据：${basis}`]),
    ...(places > 1 ? [`全文共有 ${places} 处。`] : []),
    ...finding.related.map(
      ({ span, message }) => `另见“${clip(text.slice(span.start, span.end))}”：${message}`,
    ),
    ...(taken ? [`修订：${taken.title}，已在文中标出，可以接受或拒绝。`] : []),
    ...(others.length > 0 ? [`可以：${others.map(({ title }) => title).join('；或者')}。`] : []),
    ...made.map(({ name }) => `已另存《${name}》，供拆分后使用。`),
    `${RULE_LABEL}${finding.rule}`,
  ];
}

function clip(text: string): string {
  const all = [...text.replace(/\s+/g, ' ')];
  return all.length <= 20 ? all.join('') : `${all.slice(0, 20).join('')}…`;
}
