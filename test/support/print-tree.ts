import type { DocumentNode, OfficialDocument } from '../../server/src/core/document';

/** How a node is shown: its kind and its text, line ends and wide spaces made visible. */
function show(node: DocumentNode): string {
  const text = node.text
    .replace(/\r\n|\r|\n/g, '⏎')
    .replace(/[\u3000\u00a0]/g, '␣')
    .replace(/\t/g, '⇥')
    .replace(/\ufeff/g, '⊙');
  return text === '' ? node.kind : `${node.kind} ${text}`;
}

export interface PrintOptions {
  /** Leave out `trivia` leaves; true when left out. */
  readonly hideTrivia?: boolean;
  /** Kinds whose children are not shown. */
  readonly closed?: readonly DocumentNode['kind'][];
  /** Cut the shown text to this many code units. */
  readonly width?: number;
}

/** A node and what is below it, one a line, indented by depth. */
export function printTree(node: DocumentNode, options: PrintOptions = {}): string {
  const lines: string[] = [];
  const visit = (at: DocumentNode, depth: number): void => {
    if (at.kind === 'trivia' && options.hideTrivia !== false) return;
    const leaf = at.children.length === 0 || options.closed?.includes(at.kind) === true;
    const shown = leaf ? show(at) : at.kind;
    lines.push(`${'  '.repeat(depth)}${options.width === undefined ? shown : shown.slice(0, options.width)}`);
    if (!leaf) for (const child of at.children) visit(child, depth + 1);
  };
  visit(node, 0);
  return lines.join('\n');
}

/** The blocks of a document, one a line: what each line of the text was taken for. */
export function printBlocks(document: OfficialDocument, width = 60): string {
  const lines: string[] = [];
  const visit = (at: OfficialDocument, depth: number): void => {
    for (const node of at.children) {
      if (node.kind === 'trivia') continue;
      const mark =
        node.kind === 'paragraph'
          ? paragraphMark(at, node)
          : node.kind === 'heading'
            ? `#${headingLevel(at, node)}`
            : '';
      lines.push(
        `${'  '.repeat(depth)}${node.kind}${mark} ${show(node).slice(node.kind.length + 1, node.kind.length + 1 + width)}`,
      );
      if (node.kind !== 'attachment') continue;
      const attachment = at.attachments.find((one) => one.span.start === node.span.start);
      if (attachment !== undefined) visit(attachment.document, depth + 1);
    }
  };
  visit(document, 0);
  return lines.join('\n');
}

function paragraphMark(document: OfficialDocument, node: DocumentNode): string {
  const paragraph = document.paragraphs.find((one) => one.span.start === node.span.start);
  if (paragraph?.heading !== undefined) return `#${paragraph.heading.level}`;
  return paragraph?.ordinal === undefined ? '' : '*';
}

function headingLevel(document: OfficialDocument, node: DocumentNode): number {
  return document.headings.find((one) => one.span.start === node.span.start)?.level ?? 0;
}
