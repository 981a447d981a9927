/** Lines and pages of a document, before any word processor has seen it: 22 lines of 28 characters. */
import { CHARACTER_SPACING, LINE_WIDTH, LINES_A_PAGE, TWIPS } from './figures';
import type { PageBlock, PageRun } from './types';
import { widthOf } from './widths';

export interface PageLine {
  readonly block: PageBlock;
  readonly runs: readonly PageRun[];
  /** Characters of 3号 from the left. */
  readonly left: number;
  readonly last: boolean;
}

export interface ComposedPage {
  readonly lines: readonly PageLine[];
}

/** What cannot stand at the head of a line, and what cannot stand at its end (GB/T 15834 5.1). */
const NO_START = /[，。、；：？！）》〉】〕”’…—·％℃]/;
const NO_END = /[（《〈【〔“‘]/;
const HANGING = /^[，。、]$/;
/** Letters and figures with what belongs to them do not break. */
const UNIT = /[A-Za-z0-9.,%:/-]+|./gsu;

/** Breaks the blocks into pages. A page has 22 lines; what is larger than a line takes as many as it needs. */
export function composePages(blocks: readonly PageBlock[]): ComposedPage[] {
  const all = blocks.map(linesOf);
  const pages: PageLine[][] = [[]];
  let used = 0;
  const page = () => pages.at(-1)!;
  const turn = () => {
    if (page().length > 0) pages.push([]);
    used = 0;
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.newPage) turn();
    const lines = all[index]!;
    const needed = heightOf(block);
    const together = keptHeight(blocks, all, index);
    if (used > 0 && used + together > LINES_A_PAGE && together <= LINES_A_PAGE) turn();
    let placed = 0;
    while (placed < lines.length) {
      const room = Math.floor((LINES_A_PAGE - used) / needed);
      const rest = lines.length - placed;
      let take = Math.min(room, rest);
      // Neither the first nor the last line of a paragraph stands alone.
      if (take < rest && rest - take === 1) take--;
      if (take < rest && placed === 0 && take === 1) take = 0;
      if (take <= 0 && used > 0) {
        turn();
        continue;
      }
      take = Math.max(1, take);
      page().push(...lines.slice(placed, placed + take));
      used += take * needed;
      placed += take;
      if (placed < lines.length) turn();
    }
  }
  return pages.map((lines) => ({ lines }));
}

/** Lines of the block's size, in lines of the page. */
export function heightOf({ kind, size }: PageBlock): number {
  if (kind === 'issuerMark') return 3;
  return kind === 'table' ? 1 : Math.max(1, Math.ceil((size * 1.1) / 28.95));
}

/** What has to be on one page from `index` on: a block that stays with the next needs room for its first lines. */
function keptHeight(
  blocks: readonly PageBlock[],
  all: readonly (readonly PageLine[])[],
  index: number,
): number {
  let height = 0;
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (at > index && block.newPage) return height;
    const lines = all[at]!.length * heightOf(block);
    if (!block.keepNext) return height + Math.min(lines, 2);
    // Of the first block only the end has to stay with the next.
    height += at === index && block.kind === 'paragraph' ? Math.min(lines, 2) : lines;
  }
  return height;
}

function linesOf(block: PageBlock): PageLine[] {
  const { indents, size } = block;
  const left = indents.left ?? 0;
  if (block.rows) {
    return block.rows.map((cells, index) => ({
      block,
      runs: [{ text: cells.join('\t'), face: 'body' }],
      left,
      last: index === block.rows!.length - 1,
    }));
  }
  return block.lines.flatMap((runs) => {
    const broken = breakLine(runs, size, left, indents.first ?? 0, indents.right ?? 0);
    return broken.map((line, index) => ({
      block,
      runs: line,
      left: left + (index === 0 ? (indents.first ?? 0) : 0),
      last: index === broken.length - 1,
    }));
  });
}

function breakLine(
  runs: readonly PageRun[],
  size: number,
  left: number,
  first: number,
  right: number,
): PageRun[][] {
  const em = size * TWIPS + CHARACTER_SPACING;
  const unit = 16 * TWIPS + CHARACTER_SPACING;
  const room = (index: number) => (LINE_WIDTH - (left + right + (index === 0 ? first : 0)) * unit) / em;
  const units = runs.flatMap((run) => [...run.text.matchAll(UNIT)].map(([text]) => ({ run, text })));
  const lines: (typeof units)[] = [[]];
  let width = 0;
  for (const one of units) {
    const line = lines.at(-1)!;
    const own = widthOf(one.text);
    // A comma or a full stop that has no room hangs in the margin, as word processors do by default.
    const over = width + own > room(lines.length - 1) + 0.02;
    if (line.length > 0 && over && !(HANGING.test(one.text) && width <= room(lines.length - 1) + 0.02)) {
      const carried = carry(line, one.text);
      lines.push([...carried]);
      width = carried.reduce((sum, { text }) => sum + widthOf(text), 0);
    }
    lines.at(-1)!.push(one);
    width += own;
  }
  return lines.map((line) => joined(line));
}

/** Takes from the end of a full line what cannot end it, and what has to stand before a mark that cannot begin one. */
function carry<Unit extends { readonly text: string }>(line: Unit[], next: string): Unit[] {
  const carried: Unit[] = [];
  const head = () => carried[0]?.text ?? next;
  while (line.length > 1 && (NO_START.test(head().charAt(0)) || NO_END.test(line.at(-1)!.text))) {
    carried.unshift(line.pop()!);
  }
  return carried;
}

function joined(units: readonly { readonly run: PageRun; readonly text: string }[]): PageRun[] {
  const result: PageRun[] = [];
  let of: PageRun | undefined;
  for (const { run, text } of units) {
    const open = result.at(-1);
    if (open && of === run) result[result.length - 1] = { ...open, text: open.text + text };
    else result.push({ ...run, text });
    of = run;
  }
  return result;
}
