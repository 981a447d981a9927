/** The running text of a document as punctuation rules see it: block by block, protected zones blanked out. */
import { readOrdinal } from '../document';
import type { Mark, NodeKind, OfficialDocument, Span } from '../document/types';
import { BLANK } from './masked-text';
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

const blocksOf = new WeakMap<OfficialDocument, readonly TextBlock[]>();

/** The blocks of running text, in order: no tables, code, quoted blocks, signatures or attachments. */
export function textBlocks(document: OfficialDocument): readonly TextBlock[] {
  const known = blocksOf.get(document);
  if (known) return known;
  const zones = protectedZones(document).filter(({ kind }) => !LAYOUT_ZONES.has(kind));
  let zone = 0;
  let mark = 0;
  const blocks = document.children
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ kind, span, text }) => {
      let masked = text;
      while (zone < zones.length && zones[zone]!.span.start < span.start) zone++;
      for (; zone < zones.length && zones[zone]!.span.start < span.end; zone++) {
        masked = blank(masked, zones[zone]!.span, span.start);
      }
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
  blocksOf.set(document, blocks);
  return blocks;
}

export interface Found {
  readonly match: RegExpMatchArray;
  readonly block: TextBlock;
  /** Where the match begins, in the file. */
  readonly start: number;
  readonly span: Span;
}

/** Every match of `pattern` (with the flag g) in the document's running text. */
export function matchesIn(document: OfficialDocument, pattern: RegExp): Found[] {
  return textBlocks(document).flatMap((block) =>
    [...block.text.matchAll(pattern)].map((match) => {
      const start = block.span.start + match.index;
      return { match, block, start, span: { start, end: start + match[0].length } };
    }),
  );
}

/** The innermost closed mark around `span`, of one of the kinds. */
export function markAround(block: TextBlock, span: Span, kinds: readonly Mark['kind'][]): Mark | undefined {
  return block.marks.findLast(
    ({ kind, inner }) => kinds.includes(kind) && inner.start <= span.start && span.end <= inner.end,
  );
}

function blank(text: string, zone: Span, base: number): string {
  const from = zone.start - base;
  const to = Math.min(text.length, zone.end - base);
  return text.slice(0, from) + BLANK.repeat(to - from) + text.slice(to);
}

/** The dot or comma of an ordinal at the head (1. 一,) is no punctuation of the sentence. */
function blankOrdinalMark(text: string): string {
  const ordinal = readOrdinal(text.slice(0, 32));
  if (!ordinal || !/[.,]$/.test(text.slice(0, ordinal.length))) return text;
  return `${text.slice(0, ordinal.length - 1)}${BLANK}${text.slice(ordinal.length)}`;
}
