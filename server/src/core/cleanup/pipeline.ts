/** Cleans a pasted text: every step that needs no one's judgement, in a fixed order, until nothing is left to do. */
import { parse } from '../document';
import type { OfficialDocument, SourceFile, Span } from '../document/types';
import { joinFixes } from '../edits';
import type { TextEdit } from '../findings';
import { createSwitches } from '../switches';
import { repairsOf } from './repairs';
import { CJK_LATIN_SPACE, STEPS, type Step } from './steps';
import { edited, editsOf, type TrackedText, trackedText } from './tracked-text';
import type { Repair } from './types';

export interface CleanUpOptions {
  /** Only what lies inside is changed; of the text as given. */
  readonly range?: Span;
  /** Whether spaces between Han characters and letters or figures go: true when left out. */
  readonly cjkLatinSpace?: boolean;
}

export interface CleanUpStep {
  /** The id of the rule that tells of the same. */
  readonly id: string;
  readonly title: string;
  /** How many repairs were made. */
  readonly count: number;
}

export interface CleanUp {
  readonly text: string;
  /** The steps that changed something, in their order. */
  readonly steps: readonly CleanUpStep[];
  /** From the text as given to `text`; ascending, not overlapping, as small as can be. */
  readonly edits: readonly TextEdit[];
}

/** A longer text is a book or a dump; it is left as it is. */
const MAX_LENGTH = 1_000_000;
/** A round may uncover work for an earlier step; a round without an edit is the last. */
const MAX_ROUNDS = 6;

/** Never throws; on its own result it changes nothing. */
export function cleanUp(text: string, options: CleanUpOptions = {}): CleanUp {
  if (text.length > MAX_LENGTH) return { text, steps: [], edits: [] };
  const steps = STEPS.filter(({ id }) => id !== CJK_LATIN_SPACE || options.cjkLatinSpace !== false);
  const counts = new Map<string, number>();
  let state: State = { tracked: trackedText(text), file: parse(text), range: options.range };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = state.tracked;
    for (const step of steps) {
      const repairs = choose(step, state);
      if (repairs.length === 0) continue;
      counts.set(step.id, (counts.get(step.id) ?? 0) + repairs.length);
      state = after(state, repairs);
    }
    if (state.tracked === before) break;
  }
  return {
    text: state.tracked.text,
    steps: steps.flatMap(({ id, title }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, title, count }];
    }),
    edits: editsOf(state.tracked),
  };
}

interface State {
  readonly tracked: TrackedText;
  readonly file: SourceFile;
  /** Of the text as it is now. */
  readonly range: Span | undefined;
}

/** The automatic repairs of a step that lie in the range, that the writer did not switch off and that do not clash. */
function choose({ id, find }: Step, { file, range }: State): readonly Repair[] {
  const isOff = switches(file);
  const wanted = repairsOf(find, file).filter(
    ({ automatic, edits, kind, span }) =>
      automatic &&
      edits.length > 0 &&
      edits.every((edit) => !range || (range.start <= edit.span.start && edit.span.end <= range.end)) &&
      edits.some((edit) => file.text.slice(edit.span.start, edit.span.end) !== edit.newText) &&
      !isOff?.({ rule: kind?.includes('/') ? kind : id, span }),
  );
  if (wanted.length < 2) return wanted;
  const taken = new Set<TextEdit>(joinFixes(wanted.map(({ edits }) => ({ title: '', kind: 'safe', edits }))));
  return wanted.filter(({ edits }) => taken.has(edits[0]!));
}

function after({ tracked, range }: State, repairs: readonly Repair[]): State {
  const edits = repairs.flatMap((repair) => repair.edits).sort((a, b) => a.span.start - b.span.start);
  const next = edited(tracked, edits);
  const growth = next.text.length - tracked.text.length;
  // Every edit lies inside the range, so it grows by as much as the text.
  return {
    tracked: next,
    file: parse(next.text),
    range: range && { start: range.start, end: range.end + growth },
  };
}

type IsOff = (place: { readonly rule: string; readonly span: Span }) => boolean;

/** What tells the places where a comment of the writer switches a rule off; undefined when there is no such comment. */
function switches(file: SourceFile): IsOff | undefined {
  const directives = file.documents.flatMap(allDirectives);
  if (directives.every(({ kind }) => kind === 'genre')) return undefined;
  const { hides } = createSwitches(file);
  return (place) => hides(place, directives);
}

function allDirectives({ directives, attachments }: OfficialDocument): OfficialDocument['directives'] {
  return [...directives, ...attachments.flatMap(({ document }) => allDirectives(document))];
}
