import { LINE_WIDTH, TWIPS } from '../page/figures';
import type { PageBlock, PageDocument, PageRun } from '../page/types';
import { widthOf } from '../page/widths';

/** A copy to read a speech from: letters that an arm's length does not blur, wide lines, a page turned at a full stop. */
export const READING = {
  /** Points: 2号 for the text. */
  size: 22,
  /** Twips. */
  pitch: 800,
  lines: 15,
} as const;

/** The last line of a page is left free: fonts and programs differ by a character or two. */
const USED_LINES = READING.lines - 1;
const CHARACTERS = Math.floor(LINE_WIDTH / (READING.size * TWIPS));

/**
 * The blocks with page breaks set before sentences: none is broken over a page unless it is longer than one. Where a page
 * ends within a paragraph the paragraph is parted, and its second half has no indent.
 */
export function readingBlocks({ blocks }: PageDocument): PageBlock[] {
  const result: PageBlock[] = [];
  let used = 0;
  for (const block of blocks) {
    const large = { ...block, size: Math.max(READING.size, block.size), keepNext: undefined };
    if (block.kind === 'title') large.size = 26;
    if (block.newPage) used = 0;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') {
      const lines = block.lines.reduce((sum, runs) => sum + linesOf(runs, 0), 0);
      const newPage = block.newPage || used + lines > USED_LINES;
      used = (newPage ? 0 : used) + lines;
      result.push({ ...large, newPage });
      continue;
    }
    let first = block.indents.first ?? 0;
    let part: PageRun[] = [];
    let newPage = block.newPage === true;
    const put = () => {
      if (part.length > 0)
        result.push({ ...large, lines: [part], indents: { ...block.indents, first }, newPage });
      used += linesOf(part, first);
      part = [];
    };
    // A heading takes two lines of what follows with it.
    const needs = block.kind === 'heading' ? 3 : 0;
    for (const sentence of sentencesOf(block.lines[0] ?? [])) {
      const height = linesOf([...part, ...sentence], first) + needs;
      if (used > 0 && used + height > USED_LINES && used + linesOf(part, first) > 0) {
        const broken = part.length > 0;
        put();
        newPage = true;
        used = 0;
        if (broken) first = 0;
      }
      part.push(...sentence);
    }
    put();
  }
  return result;
}

function linesOf(runs: readonly PageRun[], first: number): number {
  const width = runs.reduce((sum, { text }) => sum + widthOf(text), first);
  return Math.max(1, Math.ceil(width / CHARACTERS));
}

/** The runs of each sentence, its end mark and closing quotes included. */
function sentencesOf(runs: readonly PageRun[]): PageRun[][] {
  const sentences: PageRun[][] = [[]];
  for (const run of runs) {
    for (const [text] of run.text.matchAll(/[^。！？]+(?:[。！？]+[”’）]*)?|[。！？]+[”’）]*/gu)) {
      sentences.at(-1)!.push({ ...run, text });
      if (/[。！？][”’）]*$/.test(text)) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
