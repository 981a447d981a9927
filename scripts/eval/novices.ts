/**
 * `npm run eval -- novices FILE… [--missed]`: drafts with the natural faults of novices, and right ones. A fault counts as
 * found when a finding of any rule touches its words, with all that the product loads: words, counts of characters, classics.
 */
import { readFileSync } from 'node:fs';
import { createEngine } from '../../server/src/core/engine';
import type { Finding } from '../../server/src/core/findings';
import { jiebaWords } from '../../test/support/jieba-words';
import { loadedQuotations } from '../../test/support/quotations';
import { loadedTypos } from '../../test/support/typos';

export interface NoviceDraft {
  readonly id: string;
  readonly text: string;
  /** Empty for a right draft. `quote` stands in the text; `what` says in Chinese what is wrong. */
  readonly faults: readonly { readonly quote: string; readonly what: string }[];
}

export interface NovicesJudged {
  readonly faults: number;
  readonly missed: readonly string[];
  readonly right: number;
  /** Warnings and errors on right drafts. */
  readonly flagged: readonly string[];
}

export function readNovices(path: string): NoviceDraft[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  // The fixtures are ours, and their form is checked when they are written.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as NoviceDraft);
}

export function judgeNovices(drafts: readonly NoviceDraft[]): NovicesJudged {
  const engine = createEngine({ quotations: loadedQuotations, typos: loadedTypos });
  const words = jiebaWords();
  const missed: string[] = [];
  const flagged: string[] = [];
  for (const { id, text, faults } of drafts) {
    const findings = engine.check(text, undefined, words).documents.flatMap((document) => document.findings);
    for (const { quote, what } of faults) {
      if (!touches(findings, text.indexOf(quote), quote.length)) missed.push(`${id} ${what}：${quote}`);
    }
    if (faults.length > 0) continue;
    for (const { rule, severity, message } of findings) {
      if (severity === 'error' || severity === 'warning') flagged.push(`${id} ${rule} ${message}`);
    }
  }
  const right = drafts.filter(({ faults }) => faults.length === 0).length;
  return { faults: drafts.reduce((sum, { faults }) => sum + faults.length, 0), missed, right, flagged };
}

function touches(findings: readonly Finding[], start: number, length: number): boolean {
  return findings.some(({ span, places }) =>
    (places ?? [span]).some((place) => place.start < start + length && start < place.end),
  );
}

export async function evaluateNovices(args: readonly string[]): Promise<void> {
  for (const path of args.filter((arg) => !arg.startsWith('--'))) {
    const { faults, missed, right, flagged } = judgeNovices(readNovices(path));
    console.log(`${path}: faults found ${faults - missed.length} of ${faults}, right drafts ${right}`);
    for (const line of flagged) console.log(`  flagged ${line}`);
    if (args.includes('--missed')) for (const line of missed) console.log(`  missed ${line}`);
  }
}
