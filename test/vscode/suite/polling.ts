import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 50;
/** Generous: the first finding waits for the server to start and, on a busy machine, for the segmenter to load. */
export const patienceMs = 60_000;

/** Asks again and again until there is an answer; a deadline missed says what was waited for. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
  limitMs = patienceMs,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${limitMs} ms in vain for: ${what}`);
    await delay(pollMs);
  }
}
