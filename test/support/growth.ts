import assert from 'node:assert/strict';

/** Processor time of this process for one call, in milliseconds. What other processes do does not count. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Below this, what is measured is the machine and not the work, in milliseconds. */
const NOISE_MS = 100;
const TRIES = 5;

/**
 * Throws where the work over a text four times as long costs as if it grew with the square. No clock: the two sizes are
 * compared with each other, so the machine may be as slow and as busy as it likes. `prepare` is not measured.
 */
export function assertLinear(name: string, size: number, prepare: (size: number) => () => void): void {
  const [short, long] = [prepare(size / 4), prepare(size)];
  let least = Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES; tried++) {
    most = Math.min(most, costOf(long));
    if (most < NOISE_MS) return;
    least = Math.min(least, costOf(short));
    // Four times for linear work, sixteen for the square.
    if (most < 9 * least) return;
  }
  assert.fail(
    `${name}: ${least.toFixed(0)} ms for a quarter of the text, ${most.toFixed(0)} ms for the whole`,
  );
}
