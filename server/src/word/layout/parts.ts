import type { OfficialDocument, Span } from '../../core/document/types';
import type { WordDocument, WordParagraph } from '../read/types';

export type Part = 'title' | 'recipients' | 'heading' | 'body' | 'attachmentLabel';

export interface PartOfPage {
  readonly part: Part;
  readonly paragraph: WordParagraph;
  /** The heading's, where it runs on into text; else the paragraph's. */
  readonly span: Span;
  /** 1 to 4 for a heading. */
  readonly level?: number;
}

/** Which paragraph is which part of the paper, by the tree. What stands in tables and text boxes is none. */
export function partsOfPage({ body }: WordDocument, documents: readonly OfficialDocument[]): PartOfPage[] {
  const found: PartOfPage[] = [];
  const at = (offset: number) =>
    body.paragraphs.find(
      ({ start, end, container }) =>
        container === 'body' && start <= offset && offset < Math.max(end, start + 1),
    );
  const add = (part: Part, span: Span, level?: number) => {
    const paragraph = at(Math.min(span.start, span.end - 1));
    if (paragraph) found.push({ part, paragraph, span, level });
  };
  const visit = (document: OfficialDocument, attached: boolean): void => {
    if (document.title) for (const { span } of document.title.lines) add('title', span);
    if (!attached && document.recipients) add('recipients', document.recipients.span);
    for (const block of document.body) {
      if (block.kind === 'heading') add('heading', block.span, block.level);
      if (block.kind !== 'paragraph') continue;
      const { heading, span } = block;
      // What runs on behind a heading is text; an article's own number may be in either face.
      add('body', { start: heading?.span.end ?? span.start, end: span.end });
      if (heading && heading.ordinal?.style !== 'article') add('heading', heading.span, heading.level);
    }
    for (const attachment of document.attachments) {
      if (attachment.label) add('attachmentLabel', attachment.label.span);
      visit(attachment.document, true);
    }
  };
  for (const document of documents) visit(document, false);
  return found;
}
