/**
 * Whether safe fixes keep their promise on whole papers, all rules turned on: the finding is gone, none appears at
 * warning or above, fix-all comes to rest, and no Chinese character is lost but by the rules whose work that is.
 */
import { readFileSync } from 'node:fs';
import { applyEdits, joinFixes } from '../../server/src/core/edits';
import type { Engine } from '../../server/src/core/engine';
import type { Finding, Fix, TextEdit } from '../../server/src/core/findings';
import type { WordSource } from '../../server/src/core/ports';
import { EVERY_RULE } from './every-rule';

export interface FixReport {
  readonly files: number;
  /** Findings with a safe fix; a merged one counts once. */
  readonly fixes: number;
  /** Fixes that were applied by themselves; the others went with all of their rule in their file. */
  readonly alone: number;
  /** One line each: rule, file, place, fault. */
  readonly broken: readonly string[];
  /** Files that fix-all changes twice. */
  readonly restless: readonly string[];
}

/** `each`: how many findings of one rule in one file have their fix applied by itself. */
export function tryFixes(
  paths: readonly string[],
  engine: Engine,
  words: WordSource,
  each: number,
): FixReport {
  const broken: string[] = [];
  const restless: string[] = [];
  let fixes = 0;
  let alone = 0;
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    const check = (now: string) =>
      engine.check(now, EVERY_RULE, words).documents.flatMap(({ findings }) => findings);
    const before = check(text);
    for (const [rule, found] of byRule(before)) {
      fixes += found.length;
      const places = found.map(({ finding, fix }) => ({ at: finding.span.start, list: [fix] }));
      const tried = found.length <= each ? places : places.slice(0, each);
      alone += tried.length;
      const together = { at: found[0]!.finding.span.start, list: found.map(({ fix }) => fix) };
      for (const { at, list } of found.length <= each ? tried : [...tried, together]) {
        const fault = faultOf(rule, joinFixes(list), text, before, check);
        if (fault !== undefined) broken.push(`${rule} in ${path} at ${at}: ${fault}`);
      }
    }
    if (before.length > 0) {
      const once = engine.fixAll(text, EVERY_RULE, words);
      if (engine.fixAll(once, EVERY_RULE, words) !== once) restless.push(path);
    }
  }
  return { files: paths.length, fixes, alone, broken, restless };
}

interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, SafeFix[]> {
  const found = new Map<string, SafeFix[]>();
  for (const finding of findings) {
    const fix = finding.fixes.find(({ kind }) => kind === 'safe');
    if (fix) found.set(finding.rule, [...(found.get(finding.rule) ?? []), { finding, fix }]);
  }
  return found;
}

/** What is wrong with edits of `rule`, or undefined. */
function faultOf(
  rule: string,
  edits: readonly TextEdit[],
  text: string,
  before: readonly Finding[],
  check: (text: string) => readonly Finding[],
): string | undefined {
  const lost = lostCharacters(text, edits);
  if (lost !== '' && !(rule in MAY_LOSE)) return `loses “${lost}”`;
  const after = applyEdits(text, edits);
  if (after === text) return 'changes nothing';
  const now = check(after);
  const weigh = (list: readonly Finding[], id: string) =>
    list.filter((other) => other.rule === id).reduce((sum, { places }) => sum + (places?.length ?? 1), 0);
  if (weigh(now, rule) >= weigh(before, rule)) return 'leaves its finding';
  const fresh = now.find(
    ({ rule: id, severity }) =>
      (severity === 'error' || severity === 'warning') && weigh(now, id) > weigh(before, id),
  );
  return fresh && `brings ${fresh.rule}: ${fresh.message}`;
}

/** The Chinese characters that the edits take away and do not put back anywhere, in order. */
export function lostCharacters(text: string, edits: readonly TextEdit[]): string {
  const put = new Map<string, number>();
  for (const { newText } of edits)
    for (const char of newText.match(HAN) ?? []) put.set(char, (put.get(char) ?? 0) + 1);
  let lost = '';
  for (const { span } of edits) {
    for (const char of text.slice(span.start, span.end).match(HAN) ?? []) {
      const left = put.get(char) ?? 0;
      if (left > 0) put.set(char, left - 1);
      else lost += char;
    }
  }
  return lost;
}

const HAN = /\p{Script=Han}/gu;

/** Rules whose safe fix takes Chinese characters away or puts others in their place, and why. */
export const MAY_LOSE: Readonly<Record<string, string>> = {};
