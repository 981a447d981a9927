/** The blocks of a file in the order of the text, whatever document or attachment they belong to. */

import type { DocumentNode, OfficialDocument, SourceFile } from '../document/types';
import { lineEndOf } from '../edits';
import { keptPer } from '../kept';

export interface Block {
  readonly node: DocumentNode;
  readonly document: OfficialDocument;
}

/** Trivia and attachments left out; the blocks of an attachment stand in its place. Found once per file. */
export const fileBlocks: (of: SourceFile) => readonly Block[] = keptPer((file) => {
  const blocks: Block[] = [];
  for (const document of file.documents) collect(document, blocks);
  return blocks;
});

function collect(document: OfficialDocument, blocks: Block[]): void {
  const attachments = new Map(document.attachments.map((one) => [one.span.start, one.document]));
  for (const node of document.children) {
    const attached = node.kind === 'attachment' ? attachments.get(node.span.start) : undefined;
    if (attached) collect(attached, blocks);
    else if (node.kind !== 'trivia' && node.kind !== 'attachment') blocks.push({ node, document });
  }
}

/** The character that ends at `end`, both halves of an astral one. */
export function characterBefore(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  return text.slice(end - (low >= 0xdc00 && low <= 0xdfff && end > 1 ? 2 : 1), end);
}

/** The character that begins at `start`, both halves of an astral one. */
export function characterAt(text: string, start: number): string {
  const code = text.codePointAt(start);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** A line end, and the indent of the line that holds `offset`: what begins a paragraph like the one there. */
export function newLineAt(file: SourceFile, offset: number): string {
  const { text } = file;
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  const indent = /^[ \t\u3000]*/.exec(text.slice(start, start + 16))?.[0] ?? '';
  return `${lineEndOf(file)}${indent}`;
}
