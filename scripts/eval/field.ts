/**
 * `npm run eval -- field [FILE] [--missed]`: small papers with a fault that people of the trade told of in public
 * (`../shared/field`): what must be found, what must stay silent, which genre it is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../server/src/core/engine';
import { jiebaWords } from '../../test/support/jieba-words';

const CASES = join(__dirname, '../../../shared/field/cases.jsonl');

interface FieldCase {
  readonly id: string;
  readonly text: string;
  readonly want: readonly { readonly rule: string; readonly excerpt: string }[];
  readonly forbid: readonly string[];
  readonly genre: string | null;
  readonly note: string;
}

const engine = createEngine();
const words = jiebaWords();

/** What does not hold of a case; empty where all of it does. */
export function faultsOfCase({ text, want, forbid, genre }: FieldCase): string[] {
  const { documents } = engine.check(text, undefined, words);
  const findings = documents.flatMap((one) => one.findings);
  const places = findings.flatMap(({ rule, span, places: all }) =>
    (all ?? [span]).map((at) => ({ rule, at })),
  );
  const faults: string[] = [];
  for (const { rule, excerpt } of want) {
    const start = text.indexOf(excerpt);
    const end = start + excerpt.length;
    const found = places.some((one) => one.rule.startsWith(rule) && one.at.start < end && start < one.at.end);
    if (!found) faults.push(`not found: ${rule} on ${excerpt}`);
  }
  for (const rule of forbid) {
    const own = findings.find((one) => one.rule.startsWith(rule));
    if (own) faults.push(`must be silent: ${rule}: ${text.slice(own.span.start, own.span.end)}`);
  }
  const is = documents[0]?.classification.genre;
  if (genre !== null && is !== genre) faults.push(`genre ${is}, not ${genre}`);
  return faults;
}

export function readCases(file = CASES): FieldCase[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): FieldCase => JSON.parse(line));
}

export async function evaluateField(args: readonly string[]): Promise<void> {
  const cases = readCases(args.find((arg) => !arg.startsWith('--')));
  if (!cases) {
    console.error(`没有实例：${CASES}`);
    process.exitCode = 2;
    return;
  }
  const judged = cases.map((one) => ({ one, faults: faultsOfCase(one) }));
  const held = judged.filter(({ faults }) => faults.length === 0).length;
  console.log(`field cases held ${held} of ${cases.length}`);
  if (!args.includes('--missed')) return;
  for (const { one, faults } of judged) {
    if (faults.length > 0) console.log(`${one.id} ${one.note}\n  ${faults.join('\n  ')}`);
  }
}
