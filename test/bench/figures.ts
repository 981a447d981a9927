/** What was measured, and how it is printed. */

export interface Figure {
  readonly name: string;
  /** Milliseconds, or MB where `unit` says so. */
  readonly median: number;
  /** The tenth and the ninetieth of a hundred. */
  readonly low: number;
  readonly high: number;
  readonly samples: number;
  readonly unit: 'ms' | 'MB';
}

export function figure(name: string, values: readonly number[], unit: Figure['unit'] = 'ms'): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { name, median: at(0.5), low: at(0.1), high: at(0.9), samples: sorted.length, unit };
}

/**
 * The processor's time that each of `runs` takes, in turn, `rounds` times over, so that a slow minute of the machine is shared
 * by all: the medians can be laid side by side. What other programs take of the processor does not count.
 */
export function timeInTurns(runs: Readonly<Record<string, () => unknown>>, rounds: number): Figure[] {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const started = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(started);
      // The first round is for the compiler.
      if (round >= 0) times.get(name)!.push((user + system) / 1000);
    }
  }
  return [...times].map(([name, values]) => figure(name, values));
}

export function progress(what: string): void {
  process.stderr.write(`\r${what.padEnd(78)}\r`);
}

export function printFigures(figures: readonly Figure[]): void {
  console.log(`${''.padEnd(66)}  median     10 %     90 %  samples`);
  for (const { name, median, low, high, samples, unit } of figures) {
    const numbers = [median, low, high]
      .map((value) => value.toFixed(value < 10 ? 2 : 1).padStart(9))
      .join('');
    console.log(`${name.padEnd(64)}${unit}${numbers}${String(samples).padStart(9)}`);
  }
}
