/** Laying a stretch of a text beside a stretch of a work, with a slip or two between them. */
import type { Characters, Grams } from './grams';
import { areLookAlikes } from './look-alikes';

/** A place where the two differ; one of the ends may be empty. */
export interface Difference {
  /** In characters of the text. */
  readonly start: number;
  readonly end: number;
  /** In characters of the works. */
  readonly workStart: number;
  readonly workEnd: number;
}

/** Half-open ranges of characters that answer to one another. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly workStart: number;
  readonly workEnd: number;
  /** Ascending. */
  readonly differences: readonly Difference[];
}

/** Characters that have to agree behind a difference, or the end of a clause in both. */
const AGREEING_BEHIND = 2;

/** The longest run of equal characters through a place that is equal in both. */
export function exactRun(text: Characters, works: Grams, at: number, workAt: number): Alignment {
  let start = at;
  let workStart = workAt;
  while (text.codes[start - 1] !== 0 && text.codes[start - 1] === works.codes[workStart - 1]) {
    start--;
    workStart--;
  }
  let end = at;
  let workEnd = workAt;
  while (text.codes[end] !== 0 && text.codes[end] === works.codes[workEnd]) {
    end++;
    workEnd++;
  }
  return { start, end, workStart, workEnd, differences: [] };
}

/** Lengthens a run over at most `budget` differences inside `from` … `to` of the text. */
export function extend(
  run: Alignment,
  text: Characters,
  works: Grams,
  { from, to, budget }: { from: number; to: number; budget: number },
): Alignment {
  let { start, end, workStart, workEnd } = run;
  const differences: Difference[] = [];
  let left = budget;
  while (left > 0 && end < to) {
    const step = stepOver(text, works, end, workEnd, to, 1);
    if (!step) break;
    differences.push({ start: end, end: step.at, workStart: workEnd, workEnd: step.workAt });
    end = step.at;
    workEnd = step.workAt;
    left--;
    while (end < to && text.codes[end] !== 0 && text.codes[end] === works.codes[workEnd]) {
      end++;
      workEnd++;
    }
  }
  while (left > 0 && start > from) {
    const step = stepOver(text, works, start - 1, workStart - 1, from - 1, -1);
    if (!step) break;
    differences.unshift({ start: step.at + 1, end: start, workStart: step.workAt + 1, workEnd: workStart });
    start = step.at + 1;
    workStart = step.workAt + 1;
    left--;
    while (
      start > from &&
      text.codes[start - 1] !== 0 &&
      text.codes[start - 1] === works.codes[workStart - 1]
    ) {
      start--;
      workStart--;
    }
  }
  return { start, end, workStart, workEnd, differences };
}

/** The best of one character changed, one too many, one too few: what agrees longest behind it. */
function stepOver(
  text: Characters,
  works: Grams,
  at: number,
  workAt: number,
  limit: number,
  direction: 1 | -1,
): { at: number; workAt: number } | undefined {
  let best: { at: number; workAt: number } | undefined;
  let most = 0;
  for (const [dx, dy] of STEPS) {
    const x = at + dx * direction;
    const y = workAt + dy * direction;
    if (direction > 0 ? x > limit : x < limit) continue;
    if (dx > 0 && text.codes[at] === 0) continue;
    if (dy > 0 && works.codes[workAt] === 0) continue;
    const agreeing = agreement(text, works, x, y, limit, direction);
    const isLikely =
      agreeing >= AGREEING_BEHIND ||
      isEnd(text, works, x, y, limit, direction) ||
      (dx === dy && areLookAlikes(text.codes[at]!, works.codes[workAt]!));
    const worth = isLikely ? agreeing + 1 : 0;
    if (worth > most) {
      most = worth;
      best = { at: x, workAt: y };
    }
  }
  return best;
}

const STEPS = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const;

/** Far enough to choose between the three; more would only cost time. */
const LOOK_AHEAD = 12;

function agreement(
  text: Characters,
  works: Grams,
  x: number,
  y: number,
  limit: number,
  direction: 1 | -1,
): number {
  let count = 0;
  while (count < LOOK_AHEAD) {
    const at = x + count * direction;
    if (at === limit || text.codes[at] === 0 || text.codes[at] !== works.codes[y + count * direction]) break;
    count++;
  }
  return count;
}

/** Both stand at the end of a clause once the equal characters from here on are passed. */
function isEnd(
  text: Characters,
  works: Grams,
  x: number,
  y: number,
  limit: number,
  direction: 1 | -1,
): boolean {
  const passed = agreement(text, works, x, y, limit, direction) * direction;
  const at = x + passed;
  const workAt = y + passed;
  // Going left, `at` is the character before: the break stands at the one behind it.
  return direction > 0
    ? isBreak(text, at) && isBreak(works, workAt)
    : isBreak(text, at + 1) && isBreak(works, workAt + 1);
}

export function isBreak({ breaks, codes }: Characters, at: number): boolean {
  return breaks[at] === 1 || codes[at] === 0;
}
