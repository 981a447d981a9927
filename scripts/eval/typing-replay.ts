import type { GenreAnswer } from '@biganzi/shared';
import type { Analysis, Engine } from '../../server/src/core/engine';
import type { Finding } from '../../server/src/core/findings';

/** A draft typed from its first character to its last: what genre is shown on the way. */

export interface Change {
  /** Characters typed when the genre shown changed. */
  readonly at: number;
  readonly from: GenreAnswer;
  readonly to: GenreAnswer;
}

export interface Replay {
  readonly changes: readonly Change[];
  /** What is shown in the end, and what the classifier says of the finished text by itself. */
  readonly shown: GenreAnswer;
  readonly fresh: GenreAnswer;
}

export interface ReplayOptions {
  /** Characters between two versions; 1 when left out. */
  readonly stride?: number;
  /** Each version is judged by itself, as if there were no hysteresis. */
  readonly afresh?: boolean;
}

/** Within so many characters from its beginning a draft may still be anything. */
export const HEAD = 100;
/** A genre that comes back within so many characters has flickered. */
export const FLICKER = 30;

/** Types the first document of a file. Surrogate pairs are typed whole. */
export function replay(engine: Engine, text: string, { stride = 1, afresh }: ReplayOptions = {}): Replay {
  let previous: Analysis | undefined;
  let shown: GenreAnswer = 'unknown';
  const changes: Change[] = [];
  for (const length of lengths(text, stride)) {
    const analysis = engine.classify(text.slice(0, length), undefined, afresh ? undefined : previous);
    previous = analysis;
    const genre = analysis.documents[0]?.classification.genre ?? 'unknown';
    if (genre === shown) continue;
    changes.push({ at: length, from: shown, to: genre });
    shown = genre;
  }
  const fresh = engine.classify(text).documents[0]?.classification.genre ?? 'unknown';
  return { changes, shown, fresh };
}

/** Changes after the head. */
export function lateChanges({ changes }: Replay): readonly Change[] {
  return changes.filter(({ at }) => at > HEAD);
}

/** Pairs of changes that bring back within FLICKER characters what was left. */
export function flickers({ changes }: Replay): readonly (readonly [Change, Change])[] {
  return changes.flatMap((change, index) => {
    const next = changes[index + 1];
    return next && next.to === change.from && next.at - change.at <= FLICKER ? [[change, next] as const] : [];
  });
}

/** A warning or an error on a half-written draft that writing on made go away: the writer was nagged. */
export interface Nag {
  readonly rule: string;
  /** Of the draft's characters, in tenths. */
  readonly tenth: number;
  readonly message: string;
}

const TENTHS = 10;

/** What a draft is told at each tenth of its typing and not told any more when it is finished. */
export function nags(engine: Engine, text: string): readonly Nag[] {
  const kept = new Set(graveFindings(engine, text).map(place));
  let previous: Analysis | undefined;
  const found: Nag[] = [];
  let tenth = 1;
  for (const length of lengths(text, NAG_STRIDE)) {
    const part = text.slice(0, length);
    previous = engine.classify(part, undefined, previous);
    if (tenth >= TENTHS || length < (text.length * tenth) / TENTHS) continue;
    for (const finding of graveFindings(engine, part, previous)) {
      if (!kept.has(place(finding))) found.push({ rule: finding.rule, tenth, message: finding.message });
    }
    tenth++;
  }
  return found;
}

/** A person types a few characters between two pauses. */
const NAG_STRIDE = 4;

function graveFindings(engine: Engine, text: string, previous?: Analysis): readonly Finding[] {
  return engine
    .check(text, undefined, undefined, previous)
    .documents.flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error' || severity === 'warning');
}

function place({ rule, span }: Finding): string {
  return `${rule} ${span.start}`;
}

/** The length of each version: after every `stride` characters, and the whole text. */
function* lengths(text: string, stride: number): Generator<number> {
  let at = 0;
  let typed = 0;
  for (const character of text) {
    at += character.length;
    typed++;
    if (typed % stride === 0 && at < text.length) yield at;
  }
  yield text.length;
}
