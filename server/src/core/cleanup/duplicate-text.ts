/** Passages that stand in a file twice: one text pasted two times, once with its line ends lost. */
import { isHan } from '../document/chars';
import type { DocumentNode, SourceFile, Span } from '../document/types';
import { keptPer } from '../kept';
import { fileBlocks } from './blocks';

export interface Repeated {
  /** The copy that is better divided into paragraphs; of two alike, the first. */
  readonly kept: Span;
  readonly spare: Span;
  /** `spare` may go: its blocks, from the first to the last, hold nothing that `kept` does not. */
  readonly removable: boolean;
}

/** Han characters; 250 are about 300 with their marks. */
const WINDOW = 24;
const MIN_LENGTH = 240;
/** How far before the window that matches the copy may begin. */
const MAX_BACK = 200;
/** Differences between the copies: so many characters may be other ones, or missing, in a row. */
const MAX_GAP = 24;
const MIN_SHARE = 0.95;
/** Code units of marks and figures before the first and behind the last Han character of a copy. */
const MAX_MARKS = 4;
const NO_TEXT: ReadonlySet<string> = new Set(['table', 'code', 'blockQuote', 'comment', 'frontMatter']);

/** Passages of 300 characters and more that stand twice, white space and marks aside; found once per file. */
export const findRepeatedText: (file: SourceFile) => readonly Repeated[] = keptPer(search);

/** A passage in two places: indexes into the Han characters of the file. */
interface Run {
  first: number;
  second: number;
  firstEnd: number;
  secondEnd: number;
  same: number;
}

function search(file: SourceFile): Repeated[] {
  const blocks = fileBlocks(file)
    .filter(({ document, node }) => file.documents.includes(document) && !NO_TEXT.has(node.kind))
    .map(({ node }) => node);
  const text = hanOf(blocks);
  if (text.offsets.length < 2 * MIN_LENGTH) return [];
  return runsIn(text.characters)
    .filter((run) => run.secondEnd - run.second >= MIN_LENGTH && run.first < run.second)
    .filter((run) => run.same >= MIN_SHARE * Math.max(run.secondEnd - run.second, run.firstEnd - run.first))
    .map((run) => {
      const first = spanOf(text.offsets, run.first, run.firstEnd);
      const second = spanOf(text.offsets, run.second, run.secondEnd);
      const better = blocksIn(blocks, second).length > blocksIn(blocks, first).length;
      const [kept, spare] = better ? [second, first] : [first, second];
      const outer = coveringBlocks(blocks, spare);
      // Lines that hold more than the copy would take it along.
      const removable =
        blocks.some(({ span }) => span.start === outer.start) &&
        blocks.some(({ span }) => span.end === outer.end) &&
        outer.start >= spare.start - MAX_MARKS &&
        outer.end <= spare.end + MAX_MARKS;
      return { kept: coveringBlocks(blocks, kept), spare: outer, removable };
    });
}

interface HanText {
  /** UTF-16 code units, each a Han character. */
  readonly characters: Uint16Array;
  /** Where each stands in the file. */
  readonly offsets: Int32Array;
}

function hanOf(blocks: readonly DocumentNode[]): HanText {
  const most = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const characters = new Uint16Array(most);
  const offsets = new Int32Array(most);
  let length = 0;
  for (const { text, span } of blocks) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!isHan(code)) continue;
      characters[length] = code;
      offsets[length++] = span.start + i;
    }
  }
  return { characters: characters.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** Windows by what stands in them: the first place of each, found by a hash that rolls along the text. */
class Windows {
  private readonly places = new Map<number, number[]>();
  private readonly hashes: Int32Array;

  constructor(private readonly characters: Uint16Array) {
    this.hashes = new Int32Array(characters.length + 1);
    for (let at = 0; at < characters.length; at++)
      this.hashes[at + 1] = Math.imul(this.hashes[at]!, BASE) + characters[at]!;
  }

  /** The first place with the same window; where there is none, this one is it from now on. */
  earlier(at: number): number | undefined {
    const hash = (this.hashes[at + WINDOW]! - Math.imul(this.hashes[at]!, BASE_OF_WINDOW)) | 0;
    const known = this.places.get(hash);
    if (known === undefined) {
      this.places.set(hash, [at]);
      return undefined;
    }
    const same = known.find((place) => this.isSame(place, at));
    if (same === undefined) known.push(at);
    return same;
  }

  private isSame(a: number, b: number): boolean {
    for (let i = 0; i < WINDOW; i++) if (this.characters[a + i] !== this.characters[b + i]) return false;
    return true;
  }
}

/** Odd, so that every character of a window counts in its hash (modulo 2³²). */
const BASE = 0x01000193;
const BASE_OF_WINDOW = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Finds windows that stand earlier in the text, and lets each match grow, over small differences too. */
function runsIn(characters: Uint16Array): Run[] {
  const windows = new Windows(characters);
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let at = 0; at + WINDOW <= characters.length; ) {
    // One place in eight is looked at, told by its character: the same places in both copies.
    if ((characters[at]! & 7) !== 0) {
      at++;
      continue;
    }
    const earlier = windows.earlier(at);
    if (earlier === undefined) {
      at++;
      continue;
    }
    let length = WINDOW;
    while (at + length < characters.length && characters[earlier + length] === characters[at + length]) {
      length++;
    }
    let back = 0;
    const floor = run?.secondEnd ?? 0;
    while (
      back < MAX_BACK &&
      at - back > floor &&
      earlier - back > 0 &&
      characters[earlier - back - 1] === characters[at - back - 1]
    ) {
      back++;
    }
    const piece = {
      first: earlier - back,
      second: at - back,
      firstEnd: earlier + length,
      secondEnd: at + length,
    };
    if (run && joins(run, piece)) {
      run.firstEnd = piece.firstEnd;
      run.secondEnd = piece.secondEnd;
      run.same += length + back;
    } else {
      run = { ...piece, same: length + back };
      runs.push(run);
    }
    // Windows of the copy are not entered: a third copy is compared with the first.
    at += length;
  }
  return runs;
}

function joins(run: Run, piece: Omit<Run, 'same'>): boolean {
  const first = piece.first - run.firstEnd;
  const second = piece.second - run.secondEnd;
  return first >= 0 && second >= 0 && first <= MAX_GAP && second <= MAX_GAP;
}

function spanOf(offsets: Int32Array, from: number, to: number): Span {
  return { start: offsets[from]!, end: offsets[to - 1]! + 1 };
}

function blocksIn(blocks: readonly DocumentNode[], { start, end }: Span): readonly DocumentNode[] {
  return blocks.filter(({ span }) => span.start < end && start < span.end);
}

/** From the first to the last block that the passage touches with more than its edge. */
function coveringBlocks(blocks: readonly DocumentNode[], passage: Span): Span {
  const touched = blocksIn(blocks, passage).filter(({ span }) => {
    const shared = Math.min(span.end, passage.end) - Math.max(span.start, passage.start);
    return shared * 2 > span.end - span.start;
  });
  const first = touched[0]?.span.start ?? passage.start;
  return { start: first, end: touched.at(-1)?.span.end ?? passage.end };
}
