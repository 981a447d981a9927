import type { Span } from '../document/types';
import { CueScanner } from '../genres/cue-scanner';
import type { QiId } from './types';

/** A wording that counts for a category of a qi. A pattern that begins with an open class is marked so. */
export interface QiCue {
  readonly category: string;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly reason: string;
  /** The pattern may begin with any character: it is searched by itself, which is quicker than by the table. */
  readonly open?: true;
  /** Matches count as one entry, whatever their words; without it each wording is an entry of its own. */
  readonly entry?: string;
}

export interface QiHit {
  readonly cue: QiCue;
  readonly span: Span;
  readonly text: string;
}

/** As many as the scanner counts; only a text of more than a hundred thousand characters comes near it. */
const MOST = 255;

interface Searched {
  readonly cue: QiCue;
  readonly pattern: RegExp;
}

const searched = (cue: QiCue): Searched => ({ cue, pattern: new RegExp(cue.pattern.source, 'gm') });

/** Finds the cues of one qi in one pass over the text. Built at first use: compiling takes a millisecond. */
export function lazyCueFinder(makeCues: () => readonly QiCue[]) {
  let made:
    | { readonly cues: readonly QiCue[]; readonly open: readonly Searched[]; readonly scanner: CueScanner }
    | undefined;
  /** The matches in `text`, which begins at `base` in the file, by place. */
  return (text: string, base: number): QiHit[] => {
    if (made === undefined) {
      const all = makeCues();
      const cues = all.filter(({ open }) => !open);
      made = {
        cues,
        open: all.filter(({ open }) => open).map(searched),
        scanner: new CueScanner(cues.map(({ pattern }) => ({ pattern, max: MOST }))),
      };
    }
    const { cues, open, scanner } = made;
    const loose = open.flatMap((cue) =>
      [...text.matchAll(cue.pattern)].map(({ index, 0: found }) => ({
        cue: cue.cue,
        span: { start: base + index, end: base + index + found.length },
        text: found,
      })),
    );
    return scanner
      .scan(text)
      .map(({ cue, start, end }) => ({
        cue: cues[cue]!,
        span: { start: base + start, end: base + end },
        text: text.slice(start, end),
      }))
      .concat(loose)
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  };
}

/** A definition of a category: its letter, name, share, and how many pieces of evidence a thousand characters need. */
export interface QiCategory {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  /** Pieces of evidence in a thousand characters at which the category is full. */
  readonly rate: number;
  /** What to write when it is wanting, as the end of a sentence: 缺…… */
  readonly want: string;
  /** The snippet that supplies it. */
  readonly snippet: string;
  /** Counts only beside others: its part is at most a little more than theirs together (see scoring.ts). */
  readonly dependent?: boolean;
}

/** What a qi's file gives to the scoring. */
export interface QiReading {
  readonly qi: QiId;
  readonly categories: readonly QiCategory[];
  readonly evidence: readonly RawEvidence[];
  readonly penalties: readonly { readonly points: number; readonly reason: string; readonly span?: Span }[];
}

export interface RawEvidence {
  readonly category: string;
  readonly span: Span;
  readonly weight: number;
  readonly reason: string;
  /** The word or pattern that it is an instance of; repeats of an entry count for less. */
  readonly entry: string;
}

/** Words of a sentence as evidence; `at` is in the file, as the sentence's span is. */
export function wordsIn(
  { text, span }: { readonly text: string; readonly span: Span },
  category: string,
  at: Span,
  weight: number,
  reason: string,
): RawEvidence {
  return {
    category,
    span: at,
    weight,
    reason,
    entry: text.slice(at.start - span.start, at.end - span.start),
  };
}

export function fromHit({ cue, span, text }: QiHit): RawEvidence {
  return { category: cue.category, span, weight: cue.weight, reason: cue.reason, entry: cue.entry ?? text };
}
