import { itemAt } from './search';
import type { Attachment, DocumentNode, OfficialDocument, Paragraph, Sentence, SourceFile } from './types';

/** What stands at an offset. At a seam the node that begins there is meant. */

/** The chain of nodes at `offset`, from the file to the leaf. */
export function pathAt(file: SourceFile, offset: number): DocumentNode[] {
  const path: DocumentNode[] = [];
  for (let node: DocumentNode | undefined = file; node !== undefined; node = itemAt(node.children, offset))
    path.push(node);
  return path;
}

/** The innermost node at `offset`; a leaf. */
export function nodeAt(file: SourceFile, offset: number): DocumentNode {
  const path = pathAt(file, offset);
  return path[path.length - 1]!;
}

/** The document of the file at `offset`, attachments not looked into. */
export function documentAt(file: SourceFile, offset: number): OfficialDocument | undefined {
  return itemAt(file.documents, offset);
}

/** The innermost document at `offset`: that of an attachment, where it stands in one. */
export function innerDocumentAt(file: SourceFile, offset: number): OfficialDocument | undefined {
  let document = documentAt(file, offset);
  for (;;) {
    const attachment: Attachment | undefined =
      document === undefined ? undefined : itemAt(document.attachments, offset);
    if (attachment === undefined) return document;
    document = attachment.document;
  }
}

export function paragraphAt(document: OfficialDocument, offset: number): Paragraph | undefined {
  return itemAt(document.paragraphs, offset);
}

export function sentenceAt(document: OfficialDocument, offset: number): Sentence | undefined {
  const paragraph = paragraphAt(document, offset);
  return paragraph === undefined ? undefined : itemAt(paragraph.sentences, offset);
}
