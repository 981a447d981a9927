import { widthOf } from './widths';

/** A title of 2号 has room for 20 characters; a line as wide as the 版心 looks like text. */
const MAX_WIDTH = 19;
/** More lines than this no title has. */
const MAX_LINES = 6;
/** Places looked at: a longer title is broken by width alone. */
const MAX_BREAKS = 40;

/** Marks that cannot begin a line, and those that cannot end one. */
const NO_START = /^[，。、；：？！）》〉】〕”’的地得了]/;
const NO_END = /[（《〈【〔“‘关于]$/;

/**
 * Breaks a title into lines by words: 词意完整, in the shape of a trapezoid or a diamond (GB/T 9704 7.3.1).
 * `words` are the title's words in order; without them only places between parts that are known are used.
 */
export function titleLines(title: string, words: readonly string[]): string[] {
  if (widthOf(title) <= MAX_WIDTH) return [title];
  const breaks = breakPlaces(title, words);
  const count = Math.max(2, Math.ceil(widthOf(title) / MAX_WIDTH));
  for (let lines = count; lines <= Math.min(MAX_LINES, count + 1); lines++) {
    const best = bestBreaks(title, breaks, lines);
    if (best) return best;
  }
  return byWidth(title);
}

/** Offsets where a line may end. */
function breakPlaces(title: string, words: readonly string[]): number[] {
  const places: number[] = [];
  let at = 0;
  for (const word of words.length > 1 && words.join('') === title ? words : fallbackWords(title)) {
    at += word.length;
    if (at < title.length && !NO_START.test(title.slice(at)) && !NO_END.test(title.slice(0, at))) {
      places.push(at);
    }
  }
  // Inside a name in book title marks a break is the last resort: bestBreaks weighs it.
  return places.length > MAX_BREAKS ? places.filter((_, index) => index % 2 === 0) : places;
}

/** Without a segmenter: before 关于, behind 的, 和, 、 and around names in book title marks. */
function fallbackWords(title: string): string[] {
  return title.split(/(?=关于|《|进一步|做好|开展|加强|推进|印发|转发)|(?<=》|、|的|和|暨)/);
}

function bestBreaks(title: string, breaks: readonly number[], lines: number): string[] | undefined {
  let best: string[] | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const visit = (from: number, index: number, made: readonly string[]): void => {
    if (made.length === lines - 1) {
      const all = [...made, title.slice(from)];
      const cost = costOf(title, all);
      if (cost < bestCost) [best, bestCost] = [all, cost];
      return;
    }
    for (let next = index; next < breaks.length; next++) {
      const line = title.slice(from, breaks[next]);
      if (widthOf(line) > MAX_WIDTH) break;
      if (widthOf(line) >= 4) visit(breaks[next]!, next + 1, [...made, line]);
    }
  };
  visit(0, 0, []);
  return best;
}

/** Lower is better: unequal lines, a rectangle, an hourglass and names that are cut cost. */
function costOf(title: string, lines: readonly string[]): number {
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
    const opened = (line.match(/《/g) ?? []).length - (line.match(/》/g) ?? []).length;
    if (opened !== 0) cost += 12;
  }
  return cost;
}

function byWidth(title: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of title) {
    if (widthOf(line) + 1 > MAX_WIDTH && !NO_START.test(character) && !NO_END.test(line)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}
