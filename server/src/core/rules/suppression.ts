/**
 * The global suppressions, in one place: no rule repeats them.
 *
 * 1. Mention is not use: a finding inside quotation marks, book title marks, code, a table or a quoted block is
 *    dropped; in a sentence that explains words or genres (应使用, 误用, 是指, 文种, 结束语 …) genre and closing
 *    findings are dropped.
 * 2. Attachments are documents of their own kind: the tree keeps them apart, so a rule never sees them.
 * 3. Quoted originals (block quotes, articles of law in quotes): as 1.
 * 4. A document dated before a wording changed is not told of the change: rules `wording/outdated-*` carry dates.
 * 5. The writer's switches: <!-- biganzi-disable id: reason --> and its kin.
 * 6. More than 20 findings of one form rule become one finding for the file, with one fix.
 */
import { isMentioned } from '../document';
import type { Directive, OfficialDocument, SourceFile, Span } from '../document/types';
import type { Finding, TextEdit } from '../findings';
import type { Classification } from '../genres/types';
import type { Rule } from './types';

export interface SuppressionContext {
  readonly file: SourceFile;
  readonly document: OfficialDocument;
  readonly genre: Classification;
  readonly rules: readonly Rule[];
}

/** More findings of one rule than this are merged into one. */
export const MERGE_LIMIT = 20;

const EXPLAINING =
  /应当?使用|不能用|不得使用|误用|误写|改为|改用|用语|文种|结束语|是指|指的是|等词|所谓|的区别|适用于|写作时|的写法|标题应/;

/** Groups whose findings an explaining sentence takes the ground from. */
const GENRE_GROUPS: ReadonlySet<string> = new Set([
  'genre',
  'request',
  'report',
  'letter',
  'reply',
  'opinion',
  'notice',
  'bulletin',
  'public',
  'closing',
]);

export function suppress(findings: readonly Finding[], context: SuppressionContext): Finding[] {
  const byId = new Map(context.rules.map((rule) => [rule.meta.id as string, rule]));
  const switches = switchedOff(context);
  const kept = findings.filter((finding) => {
    if (switches(finding)) return false;
    if (byId.get(finding.rule)?.meta.mention === 'keep') return true;
    return !isMentioned(context.document, finding.span) && !isExplained(finding, context);
  });
  return mergeMany(kept);
}

function isExplained(finding: Finding, { document, file }: SuppressionContext): boolean {
  const group = finding.rule.slice(0, finding.rule.indexOf('/'));
  if (!GENRE_GROUPS.has(group)) return false;
  const { start, end } = finding.span;
  const paragraph = document.paragraphs.find((p) => p.span.start <= start && end <= p.span.end);
  const sentence = paragraph?.sentences.find((s) => s.span.start <= start && end <= s.span.end);
  return sentence !== undefined && EXPLAINING.test(file.text.slice(sentence.span.start, sentence.span.end));
}

/** Answers whether a finding stands where the writer switched its rule off. */
function switchedOff({ file, document }: SuppressionContext): (finding: Finding) => boolean {
  const { directives } = document;
  if (directives.every((directive) => directive.kind === 'genre')) return () => false;
  const zones: { readonly span: Span; readonly values: readonly string[] }[] = [];
  directives.forEach((directive, index) => {
    const zone = zoneOf(directive, directives.slice(index + 1), file, document);
    if (zone) zones.push({ span: zone, values: directive.values });
  });
  return (finding) =>
    zones.some(
      ({ span, values }) =>
        span.start <= finding.span.start &&
        finding.span.start < span.end &&
        (values.length === 0 || values.includes(finding.rule)),
    );
}

function zoneOf(
  directive: Directive,
  later: readonly Directive[],
  file: SourceFile,
  document: OfficialDocument,
): Span | undefined {
  switch (directive.kind) {
    case 'disable-file':
      return { start: 0, end: file.text.length + 1 };
    case 'disable': {
      const enable = later.find(
        (other) =>
          other.kind === 'enable' &&
          (other.values.length === 0 || directive.values.some((id) => other.values.includes(id))),
      );
      return { start: directive.span.end, end: enable?.span.start ?? document.span.end + 1 };
    }
    case 'disable-next-line': {
      const lineEnd = file.text.indexOf('\n', directive.span.end);
      if (lineEnd < 0) return undefined;
      const next = file.text.indexOf('\n', lineEnd + 1);
      return { start: lineEnd + 1, end: next < 0 ? file.text.length + 1 : next };
    }
    default:
      return undefined;
  }
}

/** Merges the findings of a rule that fires everywhere; the merged one carries all of their safe edits. */
function mergeMany(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (![...counts.values()].some((count) => count > MERGE_LIMIT)) return [...findings];
  const merged: Finding[] = [];
  const done = new Set<string>();
  for (const finding of findings) {
    if ((counts.get(finding.rule) ?? 0) <= MERGE_LIMIT) merged.push(finding);
    else if (!done.has(finding.rule)) {
      done.add(finding.rule);
      merged.push(mergeOne(findings.filter((other) => other.rule === finding.rule)));
    }
  }
  return merged;
}

function mergeOne(same: readonly Finding[]): Finding {
  const first = same[0]!;
  const fixes = same.map((finding) => finding.fixes.find((fix) => fix.kind === 'safe'));
  const edits: TextEdit[] = [];
  for (const edit of fixes.flatMap((fix) => fix?.edits ?? [])) {
    const last = edits.at(-1);
    if (!last || last.span.end <= edit.span.start) edits.push(edit);
  }
  return {
    ...first,
    message: `${first.message}（全文共有${same.length}处同样的情况。）`,
    fixes:
      edits.length === 0
        ? first.fixes
        : [{ title: `全文修改（${same.length}处）`, kind: 'safe', edits, preferred: true }],
    related: same.slice(1, 6).map((finding) => ({ span: finding.span, message: '同样的情况' })),
  };
}
