import { CUE_STARTS } from './cue-starts.generated';
import { patternStarts } from './pattern-starts';

/** A match of the pattern number `cue` at [start, end) of the text that was scanned. */
export interface Hit {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
}

/** What the scanner needs to know of a cue. */
export interface ScannedPattern {
  readonly pattern: RegExp;
  readonly max?: number;
}

/**
 * Finds the matches of many patterns in one pass: a table tells by one or two characters which patterns can
 * begin at a place, and only these are tried. Patterns that may begin with anything are searched one by one.
 * ^ and $ stand for the ends of a line.
 */
export class CueScanner {
  private readonly sticky: readonly RegExp[];
  private readonly limits: readonly number[];
  private readonly searched: readonly number[];
  private readonly byPair = new Map<number, number[]>();
  private readonly bySingle = new Map<number, number[]>();
  private readonly canStart = new Uint8Array(0x10000);

  constructor(cues: readonly ScannedPattern[]) {
    this.sticky = cues.map(({ pattern }) => new RegExp(pattern.source, 'my'));
    this.limits = cues.map(({ max }) => max ?? 1);
    this.searched = cues.flatMap(({ pattern }, cue) => (this.enter(pattern, cue) ? [] : [cue]));
  }

  /** How many patterns have to be searched one by one. */
  get searchedCount(): number {
    return this.searched.length;
  }

  scan(text: string): readonly Hit[] {
    const hits: Hit[] = [];
    if (text === '') return hits;
    const left = Uint8Array.from(this.limits);
    const free = new Int32Array(left.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.canStart[code] === 0) continue;
      const pairs = this.byPair.get(code * 0x10000 + (i + 1 < text.length ? text.charCodeAt(i + 1) : 0));
      if (pairs !== undefined) this.tryAll(pairs, text, i, left, free, hits);
      const singles = this.bySingle.get(code);
      if (singles !== undefined) this.tryAll(singles, text, i, left, free, hits);
    }
    for (const cue of this.searched) {
      for (let i = 0; i < text.length && left[cue]! > 0; i++) this.tryOne(cue, text, i, left, free, hits);
    }
    return hits;
  }

  private enter(pattern: RegExp, cue: number): boolean {
    const starts = startsOf(pattern);
    if (starts === undefined) return false;
    const { pairs, singles } = starts;
    for (let i = 0; i < pairs.length; i += 2) {
      const first = pairs.charCodeAt(i);
      this.canStart[first] = 1;
      add(this.byPair, first * 0x10000 + pairs.charCodeAt(i + 1), cue);
    }
    for (let i = 0; i < singles.length; i++) {
      const first = singles.charCodeAt(i);
      this.canStart[first] = 1;
      add(this.bySingle, first, cue);
    }
    return true;
  }

  private tryAll(
    cues: readonly number[],
    text: string,
    i: number,
    left: Uint8Array,
    free: Int32Array,
    hits: Hit[],
  ): void {
    for (const cue of cues) this.tryOne(cue, text, i, left, free, hits);
  }

  private tryOne(
    cue: number,
    text: string,
    i: number,
    left: Uint8Array,
    free: Int32Array,
    hits: Hit[],
  ): void {
    if (left[cue] === 0 || i < free[cue]!) return;
    const pattern = this.sticky[cue]!;
    pattern.lastIndex = i;
    if (!pattern.test(text) || pattern.lastIndex === i) return;
    left[cue]!--;
    free[cue] = pattern.lastIndex;
    hits.push({ cue, start: text[i] === '\n' ? i + 1 : i, end: pattern.lastIndex });
  }
}

interface Starts {
  /** Two characters for each start, joined. */
  readonly pairs: string;
  /** One character for each. */
  readonly singles: string;
}

/** From the generated table; a pattern that is not in it is read here and now. */
function startsOf(pattern: RegExp): Starts | undefined {
  const packed = CUE_STARTS[pattern.source];
  if (packed === null) return undefined;
  if (packed !== undefined) {
    const tab = packed.lastIndexOf('\t');
    return { pairs: packed.slice(0, tab), singles: packed.slice(tab + 1) };
  }
  const starts = patternStarts(pattern);
  const ofLength = (length: number) => starts?.filter((start) => start.length === length).join('') ?? '';
  return starts === undefined ? undefined : { pairs: ofLength(2), singles: ofLength(1) };
}

function add(map: Map<number, number[]>, key: number, cue: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [cue]);
  else if (!list.includes(cue)) list.push(cue);
}
