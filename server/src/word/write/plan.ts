import type { Span } from '../../core/document/types';
import { isWritable, paragraphAt, pieceAt, type RunPlace } from '../read/places';
import type { Story, WordParagraph, WordRun } from '../read/types';
import type { Comment, TextChange } from './types';

/** What happens within one run. Offsets are of the text. */
export interface RunPlan {
  readonly deletions: Span[];
  /** Inserted before the character at `at`; behind a deletion that ends there. */
  readonly insertions: { readonly at: number; readonly text: string }[];
  /** Comments by number, that begin before the character at `at`, or end before it. */
  readonly starts: { readonly at: number; readonly comment: number }[];
  readonly ends: { readonly at: number; readonly comment: number }[];
}

export interface Plan {
  readonly runs: Map<WordRun, RunPlan>;
  /** Comments on paragraphs without a run, and on text boxes: before the element, or at the head of the paragraph. */
  readonly points: { readonly paragraph: WordParagraph; readonly comment: number }[];
  /** Changes that cannot be written: text that stands in no run, or is locked; more than one paragraph. */
  readonly refused: TextChange[];
  readonly written: TextChange[];
}

/** Finds a place for each change and comment. Changes do not overlap. */
export function makePlan(story: Story, changes: readonly TextChange[], comments: readonly Comment[]): Plan {
  const plan: Plan = { runs: new Map(), points: [], refused: [], written: [] };
  const planOf = (run: WordRun): RunPlan => {
    const known = plan.runs.get(run) ?? { deletions: [], insertions: [], starts: [], ends: [] };
    plan.runs.set(run, known);
    return known;
  };
  for (const change of changes) {
    if (!planChange(story, trimmed(story.text, change), planOf)) plan.refused.push(change);
    else plan.written.push(change);
  }
  for (const [index, { span }] of comments.entries()) planComment(story, span, index, planOf, plan);
  return plan;
}

/** Whether a revision can express the change. */
export function canWrite(story: Story, change: TextChange): boolean {
  const nowhere: RunPlan = { deletions: [], insertions: [], starts: [], ends: [] };
  return planChange(story, trimmed(story.text, change), () => nowhere);
}

function planChange(
  story: Story,
  { span: { start, end }, newText }: TextChange,
  planOf: (run: WordRun) => RunPlan,
): boolean {
  if (start === end && newText === '') return true;
  if (/[\r\n]/.test(newText)) return false;
  const places = placesOf(story, start, end);
  if (!places) return false;
  // New text takes the look of what it replaces, or of what stands before it.
  const host = places.at(-1) ?? hostOf(story, start);
  if (newText !== '' && !host) return false;
  for (const { run, piece } of places) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.text.length);
    planOf(run).deletions.push({ start: from, end: to });
  }
  if (newText !== '' && host) planOf(host.run).insertions.push({ at: end, text: newText });
  return true;
}

/** The pieces of [start, end): all in one paragraph and writable, else undefined. */
function placesOf(story: Story, start: number, end: number): RunPlace[] | undefined {
  const places: RunPlace[] = [];
  for (let at = start; at < end; ) {
    const place = pieceAt(story, at);
    if (!place || !isWritable(place)) return undefined;
    if (places.length > 0 && places[0]!.paragraph !== place.paragraph) return undefined;
    // Half a tab or a line break cannot be deleted, but neither is longer than one character.
    places.push(place);
    at = place.piece.start + place.piece.text.length;
  }
  return places;
}

/** A run that can take an insertion at `offset`: that of the character before it, or behind it in the same paragraph. */
function hostOf(story: Story, offset: number): RunPlace | undefined {
  const paragraph = paragraphAt(story, offset);
  const before = offset > (paragraph?.start ?? 0) ? pieceAt(story, offset - 1) : undefined;
  const after = pieceAt(story, offset);
  return [before, after].find(
    (place) => place !== undefined && place.paragraph === paragraph && isWritable(place),
  );
}

/** Comments begin and end in the body; where the whole passage is in one text box, at the run that holds the box. */
function planComment(
  story: Story,
  { start, end }: Span,
  comment: number,
  planOf: (run: WordRun) => RunPlan,
  plan: Plan,
): void {
  const first = paragraphAt(story, start);
  if (!first) return;
  if (first.container === 'textBox') {
    const holder = story.paragraphs.find(
      ({ element, container }) => container !== 'textBox' && contains(element, first.anchor),
    );
    plan.points.push({ paragraph: holder ?? first, comment });
    return;
  }
  const last = paragraphAt(story, Math.max(start, end - 1)) ?? first;
  const together = last === first || (first.container === 'body' && last.container === 'body');
  const from = firstPlace(first, start);
  const to = lastPlace(together ? last : first, end);
  if (!from || !to || to.at <= from.at) {
    plan.points.push({ paragraph: first, comment });
    return;
  }
  planOf(from.run).starts.push({ at: from.at, comment });
  planOf(to.run).ends.push({ at: to.at, comment });
}

interface Point {
  readonly run: WordRun;
  readonly at: number;
}

/** The first character of the paragraph at or behind `offset`. */
function firstPlace({ runs }: WordParagraph, offset: number): Point | undefined {
  for (const run of runs) {
    for (const { start, text } of run.pieces) {
      if (start + text.length > offset) return { run, at: Math.max(start, offset) };
    }
  }
  return undefined;
}

/** Behind the last character of the paragraph before `offset`. */
function lastPlace({ runs }: WordParagraph, offset: number): Point | undefined {
  for (const run of [...runs].reverse()) {
    for (const { start, text } of [...run.pieces].reverse()) {
      if (start < offset) return { run, at: Math.min(start + text.length, offset) };
    }
  }
  return undefined;
}

function contains(
  element: { readonly start: number; readonly end: number },
  inner?: { readonly start: number },
) {
  return inner !== undefined && element.start <= inner.start && inner.start < element.end;
}

/** Without what old and new text have in common at their ends, so that a revision shows the change and no more. */
export function trimmed(text: string, { span, newText }: TextChange): TextChange {
  let { start, end } = span;
  let [from, to] = [0, newText.length];
  while (start < end && from < to && text[start] === newText[from]) {
    start++;
    from++;
  }
  while (end > start && to > from && text[end - 1] === newText[to - 1]) {
    end--;
    to--;
  }
  // No half of a pair of surrogates.
  if (isLowSurrogate(text, start) || isLowSurrogate(newText, from)) {
    start--;
    from--;
  }
  if (isLowSurrogate(text, end) || isLowSurrogate(newText, to)) {
    end++;
    to++;
  }
  return { span: { start, end }, newText: newText.slice(from, to) };
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
}
