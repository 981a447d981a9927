/**
 * `npm run eval -- formulations FILE… [--missed]`: sentences with one slip in a fixed form (`wrong` says which words), and
 * sentences with true and near forms (`wrong` null), each put into a small notice.
 */
import { readFileSync } from 'node:fs';
import { createEngine } from '../../server/src/core/engine';

export interface FormulationRow {
  readonly id: string;
  readonly text: string;
  readonly wrong: { readonly quote: string; readonly right: string } | null;
  readonly note: string;
}

const RULES =
  /^wording\/(?:formulation|numbered-formulation|typo-table|typo-context|missing-char|repeated-char|law-name)$/;
const engine = createEngine();

export interface JudgedFormulations {
  readonly slips: number;
  readonly missed: readonly FormulationRow[];
  /** True and near forms with what was flagged in them. */
  readonly flagged: readonly (readonly [FormulationRow, string])[];
}

export function readFormulations(file: string): FormulationRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): FormulationRow => JSON.parse(line));
}

export function judgeFormulations(rows: readonly FormulationRow[]): JudgedFormulations {
  const missed: FormulationRow[] = [];
  const flagged: (readonly [FormulationRow, string])[] = [];
  for (const row of rows) {
    const body = row.text.includes('\n') ? row.text : paper(row.text);
    const findings = engine
      .check(body, { severities: {}, officeProse: true })
      .documents.flatMap((one) => one.findings)
      .filter(({ rule }) => RULES.test(rule));
    if (row.wrong === null) {
      for (const { rule, span } of findings)
        flagged.push([row, `${rule} ${body.slice(span.start, span.end)}`]);
      continue;
    }
    const start = body.indexOf(row.wrong.quote);
    const end = start + row.wrong.quote.length;
    if (!findings.some(({ span }) => span.start < end && start < span.end)) missed.push(row);
  }
  return { slips: rows.filter(({ wrong }) => wrong !== null).length, missed, flagged };
}

export async function evaluateFormulations(args: readonly string[]): Promise<void> {
  const rows = args.filter((arg) => !arg.startsWith('--')).flatMap(readFormulations);
  const { slips, missed, flagged } = judgeFormulations(rows);
  console.log(`slips found ${slips - missed.length} of ${slips}`);
  console.log(
    `true and near forms flagged ${new Set(flagged.map(([row]) => row.id)).size} of ${rows.length - slips}`,
  );
  if (!args.includes('--missed')) return;
  for (const { id, text, wrong } of missed) console.log(`${id} missed ${JSON.stringify(wrong)}  ${text}`);
  for (const [{ id, text }, what] of flagged) console.log(`${id} flagged ${what}  ${text}`);
}

const paper = (sentence: string): string =>
  `甲县教育局关于做好近期工作的通知\n\n各学校：\n　　${sentence}\n　　特此通知。\n\n甲县教育局\n2025年11月6日\n`;
