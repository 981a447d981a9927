import type { OfficialDocument, Title } from '../../core/document/types';
import { type BreakPlace, breakPlaces, type TitleWord } from './title-breaks';
import { widthOf } from './widths';

/** A title of 2号 has room for 20 characters; a line as wide as the 版心 looks like text. */
const MAX_WIDTH = 19;
/** More lines than this no title has. */
const MAX_LINES = 6;
/** Places looked at: a longer title is broken by width alone. */
const MAX_BREAKS = 40;

/** What a line more costs against a worse place for a break. */
const ANOTHER_LINE = 12;

/** The titles of some documents and their attachments that do not fit on one line: their words are wanted. */
export function longTitles(documents: readonly OfficialDocument[]): string[] {
  return documents.flatMap(({ title, attachments }) => {
    const text = title ? mainHalf(title) : '';
    const own = widthOf(text) > MAX_WIDTH ? [text] : [];
    return [...own, ...longTitles(attachments.map(({ document }) => document))];
  });
}

/** Without the second half of a double title, and without dashes at the end. */
export function mainHalf({ plain, subtitle }: Title): string {
  const second = subtitle?.text.trim();
  const main = second && plain.endsWith(second) ? plain.slice(0, -second.length) : plain;
  return main.replace(/(?<!—)—+$/, '');
}

/**
 * Breaks a title into lines by words: 词意完整, in the shape of a trapezoid or a diamond (GB/T 9704 7.3.1).
 * `words` are the title's words in order; without them only places between parts that are known are used.
 */
export function titleLines(title: string, words: readonly TitleWord[]): string[] {
  if (widthOf(title) <= MAX_WIDTH) return [title];
  const all = breakPlaces(title, words);
  const breaks = all.length > MAX_BREAKS ? all.filter((_, index) => index % 2 === 0) : all;
  const count = Math.max(2, Math.ceil(widthOf(title) / MAX_WIDTH));
  const few = bestBreaks(title, breaks, count);
  // A line more costs little where it saves a word, or a name, from being cut.
  const more = few && few.cost < ANOTHER_LINE ? undefined : bestBreaks(title, breaks, count + 1);
  const best = !few || (more && more.cost + ANOTHER_LINE < few.cost) ? more : few;
  return best && best.lines.length <= MAX_LINES ? [...best.lines] : byWidth(title, breaks);
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

function bestBreaks(title: string, breaks: readonly BreakPlace[], lines: number): Broken | undefined {
  let best: Broken | undefined;
  const visit = (from: number, index: number, made: readonly string[], penalty: number): void => {
    if (made.length === lines - 1) {
      const all = [...made, title.slice(from)];
      const cost = penalty + shapeCost(title, all);
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { lines: all, cost };
      return;
    }
    for (let next = index; next < breaks.length; next++) {
      const { at, penalty: own } = breaks[next]!;
      const line = title.slice(from, at);
      if (widthOf(line) > MAX_WIDTH) break;
      if (widthOf(line) >= 4) visit(at, next + 1, [...made, line], penalty + own);
    }
  };
  visit(0, 0, [], 0);
  return best;
}

/** Lower is better: unequal lines, a rectangle, an hourglass and names that are cut cost. */
function shapeCost(title: string, lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  const widest = Math.max(...widths);
  if (widest > MAX_WIDTH) return Number.POSITIVE_INFINITY;
  const mean = widthOf(title) / lines.length;
  let cost = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / 4;
  const steps = widths.slice(1).map((width, index) => Math.sign(Math.round((width - widths[index]!) * 2)));
  const rising = steps.every((step) => step > 0);
  const falling = steps.every((step) => step < 0);
  // A diamond swells and then narrows; once only.
  const turn = steps.findIndex((step) => step < 0);
  const diamond =
    turn > 0 && steps.slice(0, turn).every((s) => s > 0) && steps.slice(turn).every((s) => s < 0);
  if (!rising && !falling && !diamond) cost += 30;
  if (Math.min(...widths) < mean / 2) cost += 20;
  for (const line of lines) {
    const opened = (line.match(/[《〈]/g) ?? []).length - (line.match(/[》〉]/g) ?? []).length;
    if (opened !== 0) cost += 12;
  }
  return cost;
}

/** The last resort: each line as long as it may be, to the last place for a break where there is one. */
function byWidth(title: string, breaks: readonly BreakPlace[]): string[] {
  const lines: string[] = [];
  const places = new Set(breaks.map(({ at }) => at));
  let [from, at] = [0, 0];
  for (const character of title) {
    if (widthOf(title.slice(from, at)) + 1 > MAX_WIDTH) {
      let end = at;
      while (end > from && !places.has(end)) end--;
      if (end - from < 4) end = at;
      lines.push(title.slice(from, end));
      from = end;
    }
    at += character.length;
  }
  return [...lines, title.slice(from)];
}
