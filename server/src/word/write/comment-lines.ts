/** What a comment of ours says, line by line; reading a reviewed file back finds the same lines again. */
import { applyEdits } from '../../core/edits';
import type { Finding, Fix, Severity } from '../../core/findings';
import { citeBasis } from '../../core/norms';

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '建议',
  hint: '提示',
};

/** The labels of the lines that are read back. */
export const QUOTE_LABEL = '原文：';
export const REVISION_LABEL = '修订：';
export const WANTED_LABEL = '改后：';
export const RULE_LABEL = '规则：';
export const PLACE_LABEL = '位置：';

/** Characters of a quoted text that are shown at each end. */
const SHOWN = 16;

export interface CommentedFinding {
  readonly finding: Finding;
  /** The fix that was written as a revision. */
  readonly taken: Fix | undefined;
  /** That the finding is of. */
  readonly text: string;
  /** Names of files that were made. */
  readonly made: readonly string[];
  /** 脚注2, where the words stand that the comment cannot stand at. */
  readonly place?: string;
}

/** What is wrong, why, what to do, what stood there, and the rule. */
export function commentLines({ finding, taken, text, made, place }: CommentedFinding): string[] {
  const { span } = finding;
  const basis = finding.basis.map(citeBasis).join('；');
  const places = finding.places?.length ?? 1;
  const others = finding.fixes.filter((fix) => fix !== taken);
  return [
    `【${SEVERITY_NAMES[finding.severity]}】${finding.message}`,
    ...(place === undefined ? [] : [`${PLACE_LABEL}${place}（批注放在正文里最近的地方）`]),
    ...(basis === '' ? [] : [`依据：${basis}`]),
    ...(places > 1 ? [`全文共有 ${places} 处。`] : []),
    ...finding.related.map(
      ({ span: other, message }) => `另见${quoted(text.slice(other.start, other.end))}：${message}`,
    ),
    ...(taken ? [revisionLine(taken)] : []),
    ...(others.length > 0 ? [`可以：${others.map(({ title }) => title).join('；或者')}。`] : []),
    ...made.map((name) => `已另存《${name}》，供拆分后使用。`),
    `${QUOTE_LABEL}${quoted(text.slice(span.start, span.end))}`,
    ...(taken ? [`${WANTED_LABEL}${quoted(afterFix(finding, taken, text))}`] : []),
    `${RULE_LABEL}${finding.rule}`,
  ];
}

function revisionLine({ title, kind }: Fix): string {
  const judged = kind === 'safe' ? '' : '（改得对不对，请您判断）';
  return `${REVISION_LABEL}${title}${judged}，已在文中标出，可以接受或拒绝。`;
}

/** The words of the finding as they are with the fix: what of it lies elsewhere does not count. */
function afterFix({ span: { start, end } }: Finding, { edits }: Fix, text: string): string {
  const inside = edits
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map(({ span, newText }) => ({ span: { start: span.start - start, end: span.end - start }, newText }));
  return applyEdits(text.slice(start, end), inside);
}

/** A text in quotation marks and in one line; of a long one its two ends, which is enough to know it again. */
export function quoted(text: string): string {
  const all = [...text.replace(/\r?\n/g, '↵')];
  if (all.length <= SHOWN * 2 + 2) return `“${all.join('')}”`;
  return `“${all.slice(0, SHOWN).join('')}……${all.slice(-SHOWN).join('')}”`;
}
