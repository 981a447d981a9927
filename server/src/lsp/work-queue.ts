import type { Steps } from '../core/steps';

/** Work in the queue. Whoever waits for it gets its result, or undefined when it was dropped. */
export interface Work<T> {
  readonly done: Promise<T | undefined>;
  /** Somebody waits for the answer: it goes before what nobody asked for. */
  hurry(): void;
  /** Its result is of no use any more: it stops before its next step. */
  drop(): void;
}

interface Job {
  /** Does some steps until `until` (in milliseconds of `now`); true when there are no more. */
  go(until: number): boolean;
}

export interface WorkQueueOptions {
  /** How long others may wait for their turn, in milliseconds. 0: a turn for each step. */
  readonly sliceMs?: number;
  readonly now?: () => number;
}

const SLICE_MS = 6;

/**
 * Does long work in slices, one piece of work at a time, and lets whatever came in meanwhile (keystrokes, cancellations,
 * requests) go first between two of them.
 */
export class WorkQueue {
  private readonly jobs: Job[] = [];
  private readonly sliceMs: number;
  private readonly now: () => number;
  private waiting = false;
  private stopped = false;

  constructor({ sliceMs = SLICE_MS, now = () => performance.now() }: WorkQueueOptions = {}) {
    this.sliceMs = sliceMs;
    this.now = now;
  }

  /** `steps` is called when the work's turn comes, and not at all when it is dropped before. */
  add<T>(steps: () => Steps<T>): Work<T> {
    let settle: (value: T | undefined) => void = () => {};
    let fail: (error: unknown) => void = () => {};
    const done = new Promise<T | undefined>((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
    let running: Steps<T> | undefined;
    const job: Job = {
      go: (until) => {
        try {
          running ??= steps();
          for (;;) {
            const step = running.next();
            if (step.done) settle(step.value);
            if (step.done) return true;
            if (this.now() >= until) return false;
          }
        } catch (error) {
          fail(error);
          return true;
        }
      },
    };
    this.jobs.push(job);
    this.wake();
    return {
      done,
      hurry: () => {
        if (this.remove(job)) this.jobs.unshift(job);
      },
      drop: () => {
        if (!this.remove(job)) return;
        // Lets the steps' own clean-up run.
        running?.return(undefined as never);
        settle(undefined);
      },
    };
  }

  dispose(): void {
    this.stopped = true;
    this.jobs.length = 0;
  }

  private remove(job: Job): boolean {
    const index = this.jobs.indexOf(job);
    if (index >= 0) this.jobs.splice(index, 1);
    return index >= 0;
  }

  private wake(): void {
    if (this.waiting || this.stopped || this.jobs.length === 0) return;
    this.waiting = true;
    // A turn of the event loop: what the client sent in between is read and answered before.
    setImmediate(() => {
      this.waiting = false;
      const job = this.jobs[0];
      if (job?.go(this.now() + this.sliceMs)) this.remove(job);
      this.wake();
    });
  }
}
