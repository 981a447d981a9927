/**
 * How the cost of everything grows with the length of a text: the exponent between two lengths, for each shape and each
 * rule. 1 is linear. Times are the process's own, the least of some runs, and only their ratio counts.
 */
import { parse } from '../../server/src/core/document';
import { createEngine, DEFAULT_SETTINGS } from '../../server/src/core/engine';
import { classify } from '../../server/src/core/genres/classify';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/types';
import { type Shape, shapes } from './shapes';

export interface Growth {
  readonly shape: string;
  /** A rule's id, or parse, classify, format, check. */
  readonly what: string;
  readonly exponent: number;
  /** Milliseconds at the greater length. */
  readonly cost: number;
}

export interface GrowthOptions {
  readonly quick?: boolean;
  readonly lengths?: readonly [number, number];
  /** Part of the shapes' names. */
  readonly only?: string;
  /** Told of each shape before it is measured. */
  readonly progress?: (shape: string, done: number, of: number) => void;
}

/** Above this it is told, if it costs something. */
const MAX_EXPONENT = 1.4;
/** In milliseconds at the greater length: below, start-up and noise weigh more than the text. */
const WORTH_TELLING = 100;
const RUNS = 3;
/** What the first patterns of a run cost by being compiled, in milliseconds: shorter times tell nothing of growth. */
const COMPILING = 4;

/** What grows faster than the text, the dearest first. */
export function measureGrowth(options: GrowthOptions = {}): readonly Growth[] {
  const [short, long] = options.lengths ?? [8_000, 32_000];
  const all = shapes(options.quick).filter(({ name }) => name.includes(options.only ?? ''));
  if (all[0]) costs(all[0].make(short));
  const found = all.flatMap((shape, index) => {
    options.progress?.(shape.name, index, all.length);
    return growthOf(shape, short, long);
  });
  return found.sort((a, b) => b.cost - a.cost);
}

function growthOf({ name, make }: Shape, short: number, long: number): readonly Growth[] {
  const [small, great] = [make(short), make(long)];
  const before = costs(small);
  const after = costs(great);
  const times = Math.log(great.length / small.length);
  return [...after].flatMap(([what, cost]) => {
    if (cost < WORTH_TELLING) return [];
    const exponent = Math.log(cost / Math.max(before.get(what) ?? 0, COMPILING)) / times;
    return exponent > MAX_EXPONENT ? [{ shape: name, what, exponent, cost }] : [];
  });
}

/** The least of the costs of some runs, by what they are for. */
function costs(text: string): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  const measure = <T>(what: string, run: () => T): T => {
    const started = performance.now();
    const result = run();
    const cost = performance.now() - started;
    least.set(what, Math.min(cost, least.get(what) ?? Number.POSITIVE_INFINITY));
    return result;
  };
  const rules: readonly Rule[] = RULES.map(({ meta, check }) => ({
    meta,
    check: (context) => measure(meta.id, () => check(context)),
  }));
  const engine = createEngine({ rules });
  const settings = { ...DEFAULT_SETTINGS, officeProse: true };
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const file = measure('parse', () => parse(text));
    measure('classify', () => file.documents.map((document) => classify(document)));
    measure('check', () => engine.check(text, settings));
    measure('format', () => engine.format(text));
    // What takes seconds is told by one run.
    if (performance.now() - started > 2_000) break;
  }
  return least;
}

export function tellGrowth(args: readonly string[]): void {
  const only = args.find((argument) => argument !== 'growth' && !argument.startsWith('-'));
  const found = measureGrowth({
    quick: args.includes('--quick'),
    only,
    progress: (shape, done, of) => process.stderr.write(`\r${done}/${of} ${shape.padEnd(50)}`),
  });
  process.stderr.write(`\r${' '.repeat(70)}\r`);
  for (const { what, shape, exponent, cost } of found)
    console.log(`${exponent.toFixed(2)}  ${cost.toFixed(0).padStart(6)} ms  ${what.padEnd(36)} ${shape}`);
  const { length } = found;
  console.log(length === 0 ? 'nothing grows faster than the text' : `${length} grow faster than the text`);
  process.exitCode = length === 0 ? 0 : 1;
}
