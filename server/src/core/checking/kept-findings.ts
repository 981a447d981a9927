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
import { AsksForMore, blockKey, blocksOf, withBlocks } from './blocks';
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

interface Section {
  /** By what a block is. */
  readonly blocks: Map<string, KeptBlock>;
  /** Rules of the grain `block` that asked for more than a block: they see the whole document. */
  readonly wide: Set<string>;
}

/** The findings of one draft. */
export class KeptFindings {
  private sections = new Map<string, Section>();
  private used = new Set<string>();

  /** The blocks under one genre and these settings; `key` names both. */
  section(key: string): Section {
    this.used.add(key);
    const known = this.sections.get(key);
    if (known) return known;
    const section: Section = { blocks: new Map(), wide: new Set() };
    this.sections.set(key, section);
    return section;
  }

  /** A check is finished: what belongs to other settings or another genre goes. */
  sweep(): void {
    for (const key of this.sections.keys()) if (!this.used.has(key)) this.sections.delete(key);
    this.used = new Set();
  }
}

type Run = (call: Call, document: OfficialDocument) => RuleResult;

/** What `calls` find in a document, a step for each. */
export function* findByBlock(
  document: OfficialDocument,
  calls: readonly Call[],
  section: Section,
  run: Run,
): Steps<Finding[]> {
  const blocks = blocksOf(document);
  const keys = blocks.map(blockKey);
  const kept = keys.map((key) => section.blocks.get(key));
  const fresh = blocks.filter((_, index) => kept[index] === undefined);
  const subject = withBlocks(document, fresh);
  const found = blocks.map((): Map<string, Finding[]> => new Map());
  const findings: Finding[] = [];
  let complete = true;
  for (const call of calls) {
    const { id } = call.rule.meta;
    const result = section.wide.has(id) || fresh.length === 0 ? undefined : tryOn(subject, call, run);
    if (result === 'asks for more') section.wide.add(id);
    else if (result) {
      complete &&= !result.overran;
      for (const finding of result.findings)
        enter(found, firstBehind(blocks, finding.span.start) - 1, finding);
    }
    if (section.wide.has(id) || (result && result !== 'asks for more' && result.overran)) {
      findings.push(...run(call, document).findings);
    } else {
      const own = blocks.flatMap(({ span }, index) => {
        const known = kept[index];
        return known ? movedTo(span.start, known, id) : (found[index]!.get(id) ?? NONE);
      });
      // More than a rule may tell: what it tells is then what it comes upon first.
      findings.push(...(own.length > MAX_FINDINGS ? run(call, document).findings : own));
    }
    yield;
  }
  if (complete) keep(section, keys, blocks, kept, found);
  return findings;
}

/** One that sees the whole document already is not asked what it would ask of a block. */
function tryOn(subject: OfficialDocument, call: Call, run: Run): RuleResult | 'asks for more' {
  try {
    return run(call, subject);
  } catch (error) {
    if (error instanceof AsksForMore) return 'asks for more';
    throw error;
  }
}

/** The blocks of this document take the place of those of the last. */
function keep(
  { blocks: section }: Section,
  keys: readonly string[],
  blocks: readonly DocumentNode[],
  kept: readonly (KeptBlock | undefined)[],
  found: readonly ReadonlyMap<string, readonly Finding[]>[],
): void {
  section.clear();
  for (const [index, { span }] of blocks.entries()) {
    const entry = kept[index] ?? { start: span.start, findings: found[index]! };
    section.set(keys[index]!, entry);
  }
}

const NONE: readonly Finding[] = [];

function enter(found: readonly Map<string, Finding[]>[], index: number, finding: Finding): void {
  const ofBlock = found[index];
  const ofRule = ofBlock?.get(finding.rule);
  if (ofRule) ofRule.push(finding);
  else ofBlock?.set(finding.rule, [finding]);
}

function movedTo(start: number, kept: KeptBlock, rule: string): readonly Finding[] {
  const findings = kept.findings.get(rule);
  if (!findings || kept.start === start) return findings ?? NONE;
  return findings.map((finding) => moveFinding(finding, start - kept.start));
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
