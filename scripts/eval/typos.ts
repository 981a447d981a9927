/**
 * `npm run eval -- typos FILE… [--missed]`: wrong characters in paragraphs of which the slips are known. A line of FILE
 * is {"id", "text", "slips": [{"start", "wrong", "right", "how", "real"}]}; `real` marks a slip that makes a word.
 */
import { readFileSync } from 'node:fs';
import { PROOFREAD_RULES } from '@biganzi/shared';
import { createEngine } from '../../server/src/core/engine';
import type { Finding } from '../../server/src/core/findings';
import { loadedQuotations } from '../../test/support/quotations';
import { loadedTypos } from '../../test/support/typos';

interface Slip {
  readonly start: number;
  readonly wrong: string;
  readonly right: string;
  /** How it came about: 拼音, 五笔 … */
  readonly how: string;
  readonly real: boolean;
}

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly slips: readonly Slip[];
}

interface Counted {
  all: number;
  warned: number;
  hinted: number;
  mended: number;
}

const none = (): Counted => ({ all: 0, warned: 0, hinted: 0, mended: 0 });

export async function evaluateTypos(args: readonly string[]): Promise<void> {
  const missed = args.includes('--missed');
  for (const path of args.filter((arg) => !arg.startsWith('--'))) evaluateFile(path, missed);
}

/** What is found in a file, by how a slip came about, whether it makes a word, and its size. */
export function countTypos(
  path: string,
  tell: (line: string) => void = () => undefined,
): { groups: ReadonlyMap<string, Counted>; right: { all: number; warned: number; hinted: number } } {
  const engine = createEngine({ quotations: loadedQuotations, typos: loadedTypos });
  const groups = new Map<string, Counted>();
  const right = { all: 0, warned: 0, hinted: 0 };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    // The format is told above; who writes such a file checks it.
    const { text, slips } = JSON.parse(line) as Labelled;
    const found = engine
      .check(text, { severities: {}, officeProse: true })
      .documents.flatMap(({ findings }) => findings)
      .filter(({ rule }) => PROOFREAD_RULES.includes(rule));
    const isWarning = ({ severity }: Finding) => severity === 'warning' || severity === 'error';
    if (slips.length === 0) {
      right.all++;
      if (found.some(isWarning)) right.warned++;
      else if (found.length > 0) right.hinted++;
      for (const finding of found) tell(`falsely ${finding.severity}: ${finding.message}`);
    }
    for (const slip of slips) {
      const at = found.filter(({ span }) => touches(span, slip));
      const warned = at.find(isWarning);
      const first = warned ?? at[0];
      const names = ['all', slip.how, slip.real ? 'makes a word' : 'makes none', sizeOf(slip)];
      for (const name of names) {
        const group = groups.get(name) ?? none();
        groups.set(name, group);
        group.all++;
        if (warned) group.warned++;
        else if (first) group.hinted++;
        if (first && isMended(text, slip, first)) group.mended++;
      }
      if (!first) {
        tell(
          `missed ${slip.how}: ${text.slice(Math.max(0, slip.start - 10), slip.start)}[${slip.wrong}→${slip.right}]${text.slice(slip.start + slip.wrong.length, slip.start + slip.wrong.length + 10)}`,
        );
      }
    }
  }
  return { groups, right };
}

function evaluateFile(path: string, missed: boolean): void {
  const { groups, right } = countTypos(path, missed ? console.log : undefined);
  console.log(path);
  for (const [name, { all, warned, hinted, mended }] of groups) {
    console.log(
      `${name.padEnd(14)} warned ${share(warned, all)}, with hints ${share(warned + hinted, all)}, first correction right ${share(mended, warned + hinted)}`,
    );
  }
  console.log(`right paragraphs: warned ${share(right.warned, right.all)}, hinted only ${right.hinted}`);
}

function touches({ start, end }: Finding['span'], slip: Slip): boolean {
  const slipEnd = slip.start + slip.wrong.length;
  // Something left out stands between two characters.
  return slip.wrong === '' ? start <= slip.start && slip.start <= end : start < slipEnd && slip.start < end;
}

function isMended(text: string, slip: Slip, { fixes }: Finding): boolean {
  const edits = (fixes.find(({ preferred }) => preferred) ?? fixes[0])?.edits ?? [];
  const [from, to] = [slip.start, slip.start + slip.wrong.length];
  const wanted = text.slice(from - 2, from) + slip.right + text.slice(to, to + 2);
  return edits.some(({ span, newText }) => {
    const made = text.slice(Math.max(0, from - 6), span.start) + newText + text.slice(span.end, to + 6);
    return made.includes(wanted);
  });
}

function sizeOf({ wrong, right }: Slip): string {
  if (wrong.length !== right.length) return 'length changes';
  return wrong.length === 1 ? 'one character' : 'several characters';
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}
