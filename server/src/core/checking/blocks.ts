/**
 * Documents of some blocks of another, for rules that look at one block at a time (`RuleMeta.grain`). What such a rule
 * finds in a block hangs on the block alone, so it is found again only in the blocks that changed.
 */
import { firstBehind } from '../document';
import type { DocumentNode, NodeKind, OfficialDocument, Paragraph, Span } from '../document/types';

/** Those that no rule looks into block by block: an attachment is a document of its own. */
const NO_BLOCKS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'trivia',
  'attachment',
  'comment',
  'frontMatter',
]);

/** The blocks of a document, attachments left out, in order. */
export function blocksOf(document: OfficialDocument): readonly DocumentNode[] {
  return document.children.filter(({ kind }) => !NO_BLOCKS.has(kind));
}

/**
 * All that what is found in a block may hang on: its kind and text, and what the parser read from its surroundings (a
 * heading's level, whether it runs in, whether an ordinal is one).
 */
export function blockKey(block: DocumentNode): string {
  const { kind, text, span } = block;
  if (kind === 'heading') return `h${headingKey(block, span)}\n${text}`;
  if (kind !== 'paragraph') return `${kind}\n${text}`;
  // A node of this kind is a paragraph: only the parser makes them.
  const { heading, ordinal } = block as Paragraph;
  return `p${heading ? headingKey(heading, span) : ''}${ordinal ? `o${ordinal.style}${ordinal.value}` : ''}\n${text}`;
}

function headingKey(node: DocumentNode, { start }: Span): string {
  // As above.
  const { level, title, ordinal } = node as Extract<Paragraph['heading'], object>;
  return `${level},${title.span.start - start},${title.span.end - start}${ordinal?.style ?? ''}${ordinal?.value ?? ''}`;
}

/**
 * The document with these of its blocks alone. It has what rules of the grain `block` may ask for; whatever else is asked
 * of it throws `AsksForMore`.
 */
export function withBlocks(document: OfficialDocument, blocks: readonly DocumentNode[]): OfficialDocument {
  const own = new Set(blocks);
  const inBlocks = ({ span }: { readonly span: Span }): boolean => {
    const block = blocks[firstBehind(blocks, span.start) - 1];
    return block !== undefined && span.end <= block.span.end;
  };
  const slice = {
    kind: 'document',
    children: blocks,
    body: document.body.filter((block) => own.has(block)),
    paragraphs: document.paragraphs.filter((paragraph) => own.has(paragraph)),
    headings: document.headings.filter(inBlocks),
    marks: document.marks.filter(inBlocks),
    definitions: document.definitions.filter(inBlocks),
  } as const;
  // Sound for rules of the grain `block`: what is left out of the type throws.
  return new Proxy(slice as unknown as OfficialDocument, ONLY_BLOCKS);
}

/** Thrown when a rule reads of its document what a single block does not tell (the title, the date). */
export class AsksForMore extends Error {}

const ONLY_BLOCKS: ProxyHandler<OfficialDocument> = {
  get: (slice, name) => {
    if (!(name in slice)) throw new AsksForMore(String(name));
    return Reflect.get(slice, name);
  },
};
