/** 复制干净文本: a draft without what is there for the editor alone. */
import type { DocumentNode, NodeKind, SourceFile, Span } from '../document/types';

export interface CleanTextOptions {
  readonly markdown: boolean;
  /** Only this part of the text. */
  readonly span?: Span;
}

export interface CleanText {
  readonly text: string;
  /** Comments and front matter left out. */
  readonly comments: number;
  readonly signs: number;
}

const NO_TEXT: ReadonlySet<NodeKind> = new Set(['frontMatter', 'comment']);

/** The words stay as they are; the order of the lines too. */
export function cleanText({ text, documents }: SourceFile, { markdown, span }: CleanTextOptions): CleanText {
  const part = span ?? { start: 0, end: text.length };
  const removed = documents
    .flatMap(({ children }) => children)
    .filter(({ kind }) => NO_TEXT.has(kind))
    .map((node) => wholeLine(text, node))
    .filter(({ start, end }) => start < part.end && end > part.start);
  let rest = '';
  let at = part.start;
  for (const { start, end } of removed) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  rest += text.slice(at, part.end);
  const inline = withoutComments(rest.replace(/^\uFEFF/, ''));
  const comments = removed.length + inline.comments;
  rest = inline.text;
  if (removed.length > 0) rest = rest.replace(/^[\r\n]+/, '');
  const { text: plain, signs } = markdown ? withoutSigns(rest) : { text: rest, signs: 0 };
  return { text: plain, comments, signs };
}

/** Those inside a line, and what a parser takes for text. By places, since a pattern would look for each end anew. */
function withoutComments(text: string): { readonly text: string; readonly comments: number } {
  let rest = '';
  let comments = 0;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return { text: rest + text.slice(at), comments };
    rest += text.slice(at, start);
    comments++;
    at = end + '-->'.length;
  }
}

function wholeLine(text: string, { span: { start, end } }: DocumentNode): Span {
  const alone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 80), start));
  if (!alone) return { start, end };
  const blank = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + blank.length };
}

/** The signs that a writer types for the look; what Markdown makes of the line itself is all that is read. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}[ \t]{1,9}(\S.{0,500}?)(?:[ \t]{1,9}#{1,9})?[ \t]{0,9}$/gm, '$1'],
  [/^ {0,3}>[ \t]?/gm, ''],
  [/^ {0,3}[-*+][ \t]+(?=\S)/gm, ''],
  [/^ {0,3}(?:[-*_][ \t]*){3,}$(?:\r\n|\r|\n)?/gm, ''],
  [/(\*\*|__)(?=\S)([^\r\n]{0,500}?\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=[^\s*])([^\r\n*]{0,500}?[^\s*])\*(?![\w*])/g, '$1'],
  [/~~(?=\S)([^\r\n]{0,500}?\S)~~/g, '$1'],
  [/`([^`\r\n]{1,500})`/g, '$1'],
  [/!\[([^[\]\r\n]{0,500})\]\([^()\r\n]{0,500}\)/g, '$1'],
  [/\[([^[\]\r\n]{1,500})\]\([^()\r\n]{0,500}\)/g, '$1'],
  // Two spaces or a backslash at the end of a line break it there.
  [/(?:(?<! ) {2,}|\\)$/gm, ''],
];

function withoutSigns(text: string): { readonly text: string; readonly signs: number } {
  let signs = 0;
  let plain = text;
  for (const [pattern, replacement] of SIGNS) {
    signs += plain.match(pattern)?.length ?? 0;
    plain = plain.replace(pattern, replacement);
  }
  return { text: plain, signs };
}
