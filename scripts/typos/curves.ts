/** How many slips are found at how many flags in right documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../server/src/core/document';
import { speaksFromBefore } from '../../server/src/core/language/dated/writing-time';
import type { Suspicion, TypoDetector } from '../../server/src/core/typos/detect';
import type { EditKind } from '../../server/src/core/typos/sites';
import type { Misspelt } from './slips';

export interface Flag {
  readonly kind: EditKind;
  readonly certainty: number;
  readonly sample: string;
}

export function developmentDocuments(corpus: string): string[] {
  const folder = join(corpus, 'gongwen');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Those that the rules leave alone: their characters count, what is flagged in them does not. */
export function isOld(text: string): boolean {
  const file = parse(text);
  return file.documents.some((document) =>
    speaksFromBefore(file, document, { year: 1990, month: 1, day: 1 }),
  );
}

export function hanIn(text: string): number {
  return text.match(/[一-鿿]/g)?.length ?? 0;
}

function suspicionsIn(
  detector: TypoDetector,
  text: string,
): (Suspicion & { offset: number; line: string })[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const found = detector.detect(line, text).map((one) => ({ ...one, offset, line }));
    offset += line.length + 1;
    return found;
  });
}

/** What is flagged in right documents. */
export function flagsIn(detector: TypoDetector, documents: readonly string[]): Flag[] {
  return documents.flatMap((text) =>
    suspicionsIn(detector, text).map(({ kind, certainty, line, start, end, wrong, meant }) => ({
      kind,
      certainty,
      sample: `${line.slice(Math.max(0, start - 12), start)}[${wrong}→${meant[0]?.text ?? ''}]${line.slice(end, end + 12)}`,
    })),
  );
}

export interface Outcome {
  readonly kind: EditKind;
  /** Certainty of the flag that touches the slip; -Infinity when there is none. */
  readonly found: number;
  readonly mended: boolean;
  readonly sample: string;
}

export function outcomesOf(detector: TypoDetector, texts: readonly Misspelt[]): Outcome[] {
  return texts.flatMap(({ text, slips }) => {
    const found = suspicionsIn(detector, text);
    return slips.map((slip) => {
      const flag = found.find(
        ({ offset, start, end }) =>
          offset + start <= slip.end &&
          slip.start <= offset + end &&
          touches(slip, offset + start, offset + end),
      );
      return {
        kind: slip.kind,
        found: flag?.certainty ?? Number.NEGATIVE_INFINITY,
        mended: flag !== undefined && isMended(text, slip, flag),
        sample: `${text.slice(Math.max(0, slip.start - 10), slip.start)}[${text.slice(slip.start, slip.end)}→${slip.right}]${text.slice(slip.end, slip.end + 10)}`,
      };
    });
  });
}

function touches(slip: { start: number; end: number }, start: number, end: number): boolean {
  if (slip.start === slip.end || start === end) return true;
  return start < slip.end && slip.start < end;
}

/** Whether the first correction gives the right text; of two wrong characters, mending one of them rightly counts. */
function isMended(
  text: string,
  slip: Misspelt['slips'][number],
  flag: Suspicion & { offset: number },
): boolean {
  const [start, end] = [flag.offset + flag.start, flag.offset + flag.end];
  const meant = flag.meant[0]?.text ?? '';
  const [from, to] = [Math.min(start, slip.start), Math.max(end, slip.end)];
  const right = text.slice(from, slip.start) + slip.right + text.slice(slip.end, to);
  return text.slice(from, start) + meant + text.slice(end, to) === right;
}

/** The certainty above which so many flags stand in 10,000 Han characters of right documents. */
export function boundFor(flags: readonly Flag[], han: number, rate: number): number {
  const sorted = flags.map(({ certainty }) => certainty).sort((a, b) => b - a);
  return (sorted[Math.floor((rate * han) / 10000)] ?? -50) + 1e-6;
}

/** For each rate of flags: the slips found in sentences held apart, by source. */
export function printCurves(
  apart: readonly (Misspelt & { source: string })[],
  detectorAt: (rate: number) => TypoDetector,
): void {
  for (const rate of [0.1, 0.25, 0.5, 1, 2]) {
    const detector = detectorAt(rate);
    for (const source of new Set(apart.map((one) => one.source))) {
      const texts = apart.filter((one) => one.source === source);
      const outcomes = outcomesOf(detector, texts);
      const found = outcomes.filter((one) => one.found >= 0);
      const two = outcomes.filter((one) => one.kind === 'two');
      const right = texts.filter(({ slips }) => slips.length === 0);
      const flagged = right.filter(({ text }) => detector.detect(text, text).length > 0);
      console.log(
        `${rate} ${source}: found ${share(found.length, outcomes.length)}, mended ${share(found.filter(({ mended }) => mended).length, found.length)}, two ${share(two.filter((one) => one.found >= 0).length, two.length)}, right sentences flagged ${flagged.length} of ${right.length}`,
      );
    }
  }
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}
