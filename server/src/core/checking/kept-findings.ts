/**
 * What was found in each block, kept from one check of a draft to the next: after an edit the rules of the grain `block`
 * look at the blocks that are new alone. Blocks are known by what they are and not by where they stand, so that the one
 * behind an edit, or pasted elsewhere, is not looked at again.
 */
import { firstBehind } from '../document';
import type { DocumentNode, OfficialDocument, Span } from '../document/types';
import type { Finding } from '../findings';
import type { Rule } from '../rules/types';
import type { RuleSeverity } from '../settings';
import type { Steps } from '../steps';
import { blockKey, blocksOf, withBlocks } from './blocks';
import { MAX_FINDINGS, type RuleResult } from './run-rule';

/** A rule that is on, and with which severity. */
export interface Call {
  readonly rule: Rule;
  readonly severity: Exclude<RuleSeverity, 'off'>;
}

/** The findings in a block by the rule's id, where there are any; the block began at `start` then. */
interface KeptBlock {
  readonly start: number;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** By what a block is. */
type Section = Map<string, KeptBlock>;

/** The findings of one draft. */
export class KeptFindings {
  private sections = new Map<string, Section>();
  private used = new Set<string>();

  /** The blocks under one genre and these settings; `key` names both. */
  section(key: string): Section {
    this.used.add(key);
    const known = this.sections.get(key);
    if (known) return known;
    const section: Section = new Map();
    this.sections.set(key, section);
    return section;
  }

  /** A check is finished: what belongs to other settings or another genre goes. */
  sweep(): void {
    for (const key of this.sections.keys()) if (!this.used.has(key)) this.sections.delete(key);
    this.used = new Set();
  }
}

/** A document of which more than this share is new is looked at as it is: to make another of its blocks would not pay. */
const MOSTLY_NEW = 0.5;

/** What `calls` find in a document, a step for each, in their order and that of the blocks. */
export function* findByBlock(
  document: OfficialDocument,
  calls: readonly Call[],
  section: Section,
  run: (call: Call, document: OfficialDocument) => RuleResult,
): Steps<Finding[]> {
  const blocks = blocksOf(document);
  const keys = blocks.map(blockKey);
  const fresh = new Set(blocks.filter((_, index) => !section.has(keys[index]!)));
  const whole = fresh.size > blocks.length * MOSTLY_NEW;
  const subject = whole ? document : withBlocks(document, [...fresh]);
  const found = new Map<DocumentNode, Map<string, Finding[]>>();
  let complete = true;
  const overran = new Map<string, readonly Finding[]>();
  if (fresh.size > 0) {
    for (const call of calls) {
      const result = run(call, subject);
      if (result.overran) {
        complete = false;
        overran.set(call.rule.meta.id, result.findings);
      } else {
        for (const finding of result.findings) {
          enter(found, blocks[firstBehind(blocks, finding.span.start) - 1], finding);
        }
      }
      yield;
    }
  }
  const entries = blocks.map((block, index): KeptBlock => {
    const known = section.get(keys[index]!);
    if (known && (!whole || !fresh.has(block))) return movedTo(known, block.span.start);
    return { start: block.span.start, findings: found.get(block) ?? NOTHING };
  });
  if (complete) {
    section.clear();
    for (const [index, entry] of entries.entries()) section.set(keys[index]!, entry);
  }
  const findings: Finding[] = [];
  for (const call of calls) {
    const { id } = call.rule.meta;
    const all = entries.flatMap((entry) => entry.findings.get(id) ?? []);
    // More than a rule may tell: what it tells is then what it comes upon first.
    if (overran.has(id) && whole) findings.push(...overran.get(id)!);
    else if (overran.has(id) || all.length > MAX_FINDINGS) findings.push(...run(call, document).findings);
    else findings.push(...all);
  }
  return findings;
}

const NOTHING: KeptBlock['findings'] = new Map();

function enter(
  found: Map<DocumentNode, Map<string, Finding[]>>,
  block: DocumentNode | undefined,
  finding: Finding,
): void {
  if (block === undefined) return;
  const ofBlock = found.get(block) ?? new Map<string, Finding[]>();
  found.set(block, ofBlock);
  const ofRule = ofBlock.get(finding.rule);
  if (ofRule) ofRule.push(finding);
  else ofBlock.set(finding.rule, [finding]);
}

function movedTo(kept: KeptBlock, start: number): KeptBlock {
  if (kept.start === start || kept.findings.size === 0)
    return kept.start === start ? kept : { ...kept, start };
  const by = start - kept.start;
  const moved = new Map<string, readonly Finding[]>();
  for (const [rule, findings] of kept.findings) {
    moved.set(
      rule,
      findings.map((finding) => moveFinding(finding, by)),
    );
  }
  return { start, findings: moved };
}

/** The same finding in a block that begins `by` code units further on. Such findings create no files. */
function moveFinding(finding: Finding, by: number): Finding {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...finding,
    span: move(finding.span),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
    })),
    related: finding.related.map((one) => ({ ...one, span: move(one.span) })),
  };
}
