/** The outline of a draft, and what of it can be folded, as plain data. */
import { genreName } from '@biganzi/shared';
import type { Analysis } from '../analysis/types';
import type { Attachment, DocumentNode, Heading, OfficialDocument, Span } from '../document/types';
import type { Classification } from '../genres/types';

export interface OutlineNode {
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'document' | 'section' | 'attachment';
  /** All that belongs to the node. */
  readonly span: Span;
  /** Inside `span`: where the node's name stands. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

export interface Fold {
  readonly span: Span;
  readonly kind: 'region' | 'comment';
}

/** One node a document; sections nested by level, attachments behind them. */
export function outline({ file, documents }: Analysis): OutlineNode[] {
  return documents
    .filter(({ document }) => document.text.trim() !== '')
    .map(({ document, classification }) => documentNode(file.text, document, classification));
}

/** Sections, attachments, the documents of a compilation, comments over several lines. */
export function folds(analysis: Analysis): Fold[] {
  const { file } = analysis;
  const regions = outline(analysis).flatMap((node) => [
    ...(analysis.documents.length > 1 ? [node.span] : []),
    ...node.children.flatMap(selfAndBelow),
  ]);
  return [
    ...regions.map((span): Fold => ({ span, kind: 'region' })),
    ...comments(file).map((span): Fold => ({ span, kind: 'comment' })),
  ];
}

function documentNode(
  text: string,
  document: OfficialDocument,
  classification?: Classification,
): OutlineNode {
  const span = trimmed(text, document.span);
  return {
    name: document.title?.plain || '（无标题）',
    detail: classification && genreName(classification.genre),
    kind: 'document',
    span,
    selection: document.title?.span ?? { start: span.start, end: span.start },
    children: [
      ...sections(text, document),
      ...document.attachments.map((attachment, index) => attachmentNode(text, attachment, index)),
    ],
  };
}

function sections(text: string, { headings, bodySpan }: OfficialDocument): OutlineNode[] {
  const build = (from: number, to: number, end: number): OutlineNode[] => {
    const nodes: OutlineNode[] = [];
    let at = from;
    while (at < to) {
      const heading = headings[at]!;
      let next = at + 1;
      while (next < to && headings[next]!.level > heading.level) next++;
      const sectionEnd = next < to ? headings[next]!.span.start : end;
      nodes.push({
        name: sectionName(heading),
        kind: 'section',
        span: trimmed(text, { start: heading.span.start, end: Math.max(sectionEnd, heading.span.end) }),
        selection: heading.span,
        children: build(at + 1, next, sectionEnd),
      });
      at = next;
    }
    return nodes;
  };
  return build(0, headings.length, bodySpan.end);
}

function sectionName({ ordinal, title, text }: Heading): string {
  const mark = ordinal && ordinal.style !== 'markdown' ? ordinal.text.trim() : '';
  return `${mark}${title.text.trim()}` || text.trim();
}

function attachmentNode(text: string, { label, span, document }: Attachment, index: number): OutlineNode {
  const name = [label?.text.trim() ?? `附件${index + 1}`, document.title?.plain].filter(Boolean).join('　');
  return {
    name,
    kind: 'attachment',
    span: trimmed(text, span),
    selection: label?.span ?? document.title?.span ?? { start: span.start, end: span.start },
    children: sections(text, document),
  };
}

function selfAndBelow(node: OutlineNode): Span[] {
  return [node.span, ...node.children.flatMap(selfAndBelow)];
}

function comments(node: DocumentNode): Span[] {
  if (node.kind === 'comment' || node.kind === 'frontMatter') return [node.span];
  return node.children.flatMap(comments);
}

/** Without the white space at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const head = inside.length - inside.trimStart().length;
  const tail = inside.trimEnd().length;
  return { start: start + Math.min(head, tail), end: start + tail };
}
