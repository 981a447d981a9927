/**
 * The global suppressions, in one place: no rule repeats them.
 *
 * 1. Mention is not use: a finding inside quotation marks, book title marks, code, a table or a quoted block is
 *    dropped; in a sentence that explains words or genres (应使用, 误用, 是指, 文种, 结束语 …) genre and closing
 *    findings are dropped.
 * 2. Attachments are documents of their own kind: the tree keeps them apart, so a rule sees one at a time. Which rules
 *    look at an attachment stands in `attachments.ts`.
 * 3. Quoted originals (block quotes, articles of law in quotes): as 1.
 * 4. A document dated before a wording changed is not told of the change: rules `wording/outdated-*` carry dates.
 * 5. The office's own words: `allowed-terms.ts`.
 * 6. The writer's switches, <!-- biganzi-disable id: reason --> and its kin: `switches.ts`. They come last, so that a
 *    switch which hides only what is dropped anyway is known to be idle.
 * 7. A rule that only guesses (`meta.yields`) is silent where another has a finding about the same few characters.
 * 8. More than 20 findings of one form rule become one finding for the file, with one fix.
 */
import { isMentioned } from '../document';
import { itemAt } from '../document/search';
import type { Directive, OfficialDocument } from '../document/types';
import { joinFixes } from '../edits';
import { type Finding, SEVERITIES } from '../findings';
import { hasTrait } from '../groups';
import type { Rule } from '../rules/types';
import type { Switches } from '../switches';

export interface SuppressionContext {
  readonly document: OfficialDocument;
  /** Those of the document, and of the documents that it is attached to. */
  readonly directives: readonly Directive[];
  readonly switches: Switches;
  /** Whether a finding is about a word that the office allows. */
  readonly isAllowed: (finding: Finding) => boolean;
  readonly rules: readonly Rule[];
}

/** More findings of one rule than this are merged into one. */
export const MERGE_LIMIT = 20;

/** The words of a sentence that tells how to write: a genre's name or a quotation is at hand. */
const EXPLAINING =
  /文种|结束语|等词|误[用写作]|应当?使用[“‘]|(?:不能|不得|不宜|不可|不应|应当?|一般|可以?)(?:使用|用|写)[“‘]|(?:改|写)(?:为|成|用|作)[“‘]|[上下平]行文|公文(?:的)?用语|(?:请示|报告|批复|公?函|通知|通报|通告|公告|纪要|意见|决定)(?:是指|适用于|的(?:写法|标题应))|(?:请示|报告|批复|公?函|通知|通报|通告|公告)[与和、](?:请示|报告|批复|公?函|通知|通报|通告|公告)的?区别/;

/** Rules of other groups that an old way of setting figures breaks hundreds of times. */
const MERGED_TOO: ReadonlySet<string> = new Set(['number/fullwidth-digit', 'number/zero-form']);

/** 1 to 7, for the findings in one document. */
export function suppress(findings: readonly Finding[], context: SuppressionContext): Finding[] {
  if (findings.length === 0) return [];
  const byId = new Map(context.rules.map((rule) => [rule.meta.id as string, rule]));
  return findings.filter((finding) => {
    if (byId.get(finding.rule)?.meta.mention !== 'keep') {
      if (isMentioned(context.document, finding.span) || isExplained(finding, context)) return false;
    }
    if (byId.get(finding.rule)?.meta.yields && findings.some((other) => outdoes(other, finding, byId)))
      return false;
    return !context.isAllowed(finding) && !context.switches.hides(finding, context.directives);
  });
}

/** In UTF-16 code units: a longer finding is about more than the characters in it. */
const FEW_CHARACTERS = 12;

function outdoes(other: Finding, { span }: Finding, byId: ReadonlyMap<string, Rule>): boolean {
  if (byId.get(other.rule)?.meta.yields || other.span.end - other.span.start > FEW_CHARACTERS) return false;
  return other.span.start < span.end && span.start < other.span.end;
}

function isExplained(finding: Finding, { document }: SuppressionContext): boolean {
  // Rules of other groups about closings, too.
  if (!hasTrait(finding.rule, 'explained') && !/closing/.test(finding.rule)) return false;
  const { start } = finding.span;
  const paragraph = itemAt(document.paragraphs, start);
  const sentence = paragraph?.sentences.find(({ span }) => span.start <= start && start < span.end);
  return sentence !== undefined && EXPLAINING.test(sentence.text);
}

/** 8: merges the findings of a form rule that fires everywhere; the merged one carries all of their safe edits. */
export function mergeMany(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) {
    if (hasTrait(rule, 'form') || MERGED_TOO.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const merged = new Set<string>();
  return findings.flatMap((finding) => {
    if ((counts.get(finding.rule) ?? 0) <= MERGE_LIMIT) return [finding];
    if (merged.has(finding.rule)) return [];
    merged.add(finding.rule);
    return [mergeOne(findings.filter((other) => other.rule === finding.rule))];
  });
}

function mergeOne(same: readonly Finding[]): Finding {
  const first = same[0]!;
  const safe = same.flatMap(({ fixes }) => fixes.find(({ kind }) => kind === 'safe') ?? []);
  // A pair of brackets may hold other findings: their edits interleave.
  const edits = joinFixes(safe);
  const mended = safe.filter((fix) => fix.edits.every((edit) => edits.includes(edit))).length;
  const severity = SEVERITIES.find((grade) => same.some((finding) => finding.severity === grade));
  return {
    ...first,
    places: same.map(({ span }) => span),
    severity: severity ?? first.severity,
    message: `${first.message}（全文共有${same.length}处同样的情况。）`,
    fixes:
      edits.length === 0
        ? first.fixes
        : [{ title: `全文修改（${mended}处）`, kind: 'safe', edits, preferred: true }],
    related: same.slice(1, 6).map((finding) => ({ span: finding.span, message: '同样的情况' })),
  };
}
