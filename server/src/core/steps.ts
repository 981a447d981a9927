/** Work that may be put aside between two steps, so that somebody else goes first, or dropped for good. */
export type Steps<T> = Generator<void, T, void>;

/** Does the whole work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
