import type { DocumentNode, OfficialDocument, Span } from '../document/types';
import { EMPTY_TEXT, type Form, mentionedSpans, type NormalText, normalize, slice } from './normal-text';
import type { CuePlace } from './types';

/** The text of each place that cues are looked for in. */
export type Places = Readonly<Record<CuePlace, NormalText>>;

/** The share of the body that is its opening, and its ending, with bounds in characters. */
const SHARE = 0.15;
const OPENING = { least: 260, most: 600 };
const ENDING = { least: 150, most: 450 };
/** What counts as the first and the last lines. */
const EDGE = { lines: 6, characters: 400 };
/** 称谓 that runs into the first sentence is looked for so far. */
const RUN_IN_SALUTATION = /^[^。；]{1,100}?[：！]/;

/** `bodyOnly` leaves out the title, what stands above it, and the 题注 and byline under it. */
export function placesOf(document: OfficialDocument, bodyOnly: boolean): Places {
  const mentions = mentionedSpans(document.marks);
  const of = (spans: readonly Span[], form?: Form): NormalText =>
    spans.length === 0 ? EMPTY_TEXT : normalize(document.text, document.span.start, spans, mentions, form);
  const body = of(bodySpans(document));
  const { length } = body.text;
  const opening = slice(body, 0, Math.min(length, window(length, OPENING)));
  return {
    title: bodyOnly || document.title === undefined ? EMPTY_TEXT : titleText(document, mentions),
    titleNote: bodyOnly ? EMPTY_TEXT : of(spansOf(document.titleNote, document.byline)),
    recipients: of(document.recipients?.organs.map((organ) => organ.span) ?? []),
    salutation: salutation(document, opening, of),
    opening,
    closing: of(
      document.closings.map((closing) => closing.span),
      { bare: true },
    ),
    ending: slice(body, Math.max(0, length - window(length, ENDING)), length),
    body,
    headings: of(document.headings.map((heading) => heading.title.span)),
    signature: of(spansOf(...document.signatures, document.date)),
    header: bodyOnly ? EMPTY_TEXT : of(headerSpans(document)),
    tail: of(tailSpans(document)),
    head: of(edgeLines(document, headStart(document, bodyOnly), 'first')),
    foot: of(edgeLines(document, headStart(document, bodyOnly), 'last')),
  };
}

function window(length: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, Math.ceil(length * SHARE)));
}

function bodySpans(document: OfficialDocument): Span[] {
  const spans: Span[] = [];
  for (const block of document.body) {
    if (block.kind === 'paragraph' || block.kind === 'heading') spans.push(block.span);
  }
  return spans;
}

function titleText(document: OfficialDocument, mentions: readonly Span[]): NormalText {
  const lines = document.title?.lines.map((line) => line.span) ?? [];
  return normalize(document.text, document.span.start, lines, mentions, { joined: true });
}

function salutation(
  document: OfficialDocument,
  opening: NormalText,
  of: (spans: readonly Span[]) => NormalText,
): NormalText {
  if (document.salutation !== undefined) return of([document.salutation.span]);
  if (document.recipients !== undefined) return EMPTY_TEXT;
  const runIn = RUN_IN_SALUTATION.exec(opening.text);
  return runIn === null ? EMPTY_TEXT : slice(opening, 0, runIn[0].length);
}

function headerSpans({ header }: OfficialDocument): Span[] {
  return spansOf(header.issuerMark, ...header.documentNumbers, header.urgency, header.signer);
}

function tailSpans(document: OfficialDocument): Span[] {
  const { attachmentNote, signatures, date, annotation, copyTo, printing } = document;
  return spansOf(attachmentNote, ...signatures, date, annotation, copyTo, printing).sort(
    (a, b) => a.start - b.start,
  );
}

/** Where the first lines begin; with `bodyOnly`, behind the title and its notes. */
function headStart({ title, titleNote, byline, span }: OfficialDocument, bodyOnly: boolean): number {
  if (!bodyOnly || title === undefined) return span.start;
  const notes = [titleNote, byline].flatMap((node) => (node === undefined ? [] : [node.span.end]));
  return Math.max(title.span.end, ...notes);
}

/** The first or last lines that are not blank, as they stand, whatever the parser took them for. */
function edgeLines({ text, span }: OfficialDocument, start: number, edge: 'first' | 'last'): Span[] {
  const from = edge === 'first' ? start : Math.max(start, span.end - EDGE.characters);
  const to = edge === 'first' ? Math.min(span.end, start + EDGE.characters) : span.end;
  const lines: Span[] = [];
  let at = from;
  for (const line of text.slice(from - span.start, to - span.start).split('\n')) {
    if (line.trim() !== '') lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return edge === 'first' ? lines.slice(0, EDGE.lines) : lines.slice(-EDGE.lines);
}

function spansOf(...nodes: readonly (DocumentNode | undefined)[]): Span[] {
  return nodes.flatMap((node) => (node === undefined ? [] : [node.span]));
}
