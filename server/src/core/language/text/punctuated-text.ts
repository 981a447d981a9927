/** The running text of a document as punctuation rules see it: block by block, protected zones blanked out. */

import { firstBehind, readOrdinal } from '../../document';
import type { Mark, NodeKind, OfficialDocument, Span } from '../../document/types';
import { keptPer } from '../../kept';
import { joinTexts } from './joined-texts';
import { BLANK, blankSpans } from './masked-text';
import { LAYOUT_ZONES, protectedZones } from './protected-zones';

export interface TextBlock {
  readonly kind: NodeKind;
  readonly span: Span;
  /** The text with protected zones blanked; lengths and offsets are kept. */
  readonly text: string;
  /** The marks of the block that have their partner in it, by start. */
  readonly marks: readonly Mark[];
  /** The marks without a partner. */
  readonly lone: readonly Mark[];
}

const KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'title',
  'titleNote',
  'byline',
  'collectionHeader',
  'recipients',
  'salutation',
  'heading',
  'paragraph',
  'attachmentNote',
  'annotation',
  'copyTo',
  'printing',
]);

/** The blocks of running text, in order: no tables, code, quoted blocks, signatures or attachments. */
export const textBlocks: (of: OfficialDocument) => readonly TextBlock[] = keptPer((document) => {
  const zones = protectedZones(document).filter(({ kind }) => !LAYOUT_ZONES.has(kind));
  let zone = 0;
  let mark = 0;
  const blocks = document.children
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ kind, span, text }) => {
      const hidden: Span[] = [];
      while (zone < zones.length && zones[zone]!.span.start < span.start) zone++;
      for (; zone < zones.length && zones[zone]!.span.start < span.end; zone++) {
        const { start, end } = zones[zone]!.span;
        hidden.push({ start: start - span.start, end: end - span.start });
      }
      const masked = blankSpans(text, hidden);
      while (mark < document.marks.length && document.marks[mark]!.span.start < span.start) mark++;
      const own: Mark[] = [];
      for (; mark < document.marks.length && document.marks[mark]!.span.start < span.end; mark++) {
        own.push(document.marks[mark]!);
      }
      const inner = own.filter(({ span: { start } }) => masked[start - span.start] !== BLANK);
      return {
        kind,
        span,
        text: blankOrdinalMark(masked),
        marks: inner.filter(({ closed }) => closed),
        lone: inner.filter(({ closed }) => !closed),
      };
    });
  return blocks;
});

export interface Found {
  readonly match: RegExpMatchArray;
  readonly block: TextBlock;
  /** Where the match begins, in the file. */
  readonly start: number;
  readonly span: Span;
}

const joinedBlocks = keptPer((document: OfficialDocument) => joinTexts(textBlocks(document)));

/** Every match of `pattern` (with the flag g) in the document's running text. */
export function matchesIn(document: OfficialDocument, pattern: RegExp): Found[] {
  return joinedBlocks(document)
    .holding(pattern)
    .flatMap((block) =>
      [...block.text.matchAll(pattern)].map((match) => {
        const start = block.span.start + match.index;
        return { match, block, start, span: { start, end: start + match[0].length } };
      }),
    );
}

/** The innermost closed mark around `span`, of one of the kinds. */
export function markAround(block: TextBlock, span: Span, kinds: readonly Mark['kind'][]): Mark | undefined {
  for (let index = firstBehind(block.marks, span.start) - 1; index >= 0; index--) {
    const { kind, inner, depth } = block.marks[index]!;
    if (kinds.includes(kind) && inner.start <= span.start && span.end <= inner.end) return block.marks[index];
    // Marks of depth 0 do not overlap: nothing before the nearest one reaches this far.
    if (depth === 0) return undefined;
  }
  return undefined;
}

/** The dot or comma of an ordinal at the head (1. 一,) is no punctuation of the sentence. */
function blankOrdinalMark(text: string): string {
  const ordinal = readOrdinal(text.slice(0, 32));
  if (!ordinal || !/[.,]$/.test(text.slice(0, ordinal.length))) return text;
  return `${text.slice(0, ordinal.length - 1)}${BLANK}${text.slice(ordinal.length)}`;
}
