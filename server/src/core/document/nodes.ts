import { isSpace } from './chars';
import type { DocumentNode, NodeKind, Part } from './types';

/** Makers of nodes. `branch` closes the gaps between children, so the leaves of a tree are always its text. */

const NO_CHILDREN: readonly DocumentNode[] = Object.freeze([]);

export interface Leaf<K extends NodeKind> extends DocumentNode {
  readonly kind: K;
}

export function leaf<K extends NodeKind>(source: string, kind: K, start: number, end: number): Leaf<K> {
  return { kind, span: { start, end }, text: source.slice(start, end), children: NO_CHILDREN };
}

/** A node over [start, end) whose `children`, ascending and inside it, are joined by leaves for what lies between. */
export function branch<K extends NodeKind>(
  source: string,
  kind: K,
  start: number,
  end: number,
  children: readonly DocumentNode[],
): Leaf<K> {
  return {
    kind,
    span: { start, end },
    text: source.slice(start, end),
    children: closeGaps(source, start, end, children),
  };
}

export function part(source: string, start: number, end: number): Part {
  return { span: { start, end }, text: source.slice(start, end) };
}

/** `children` and, for each gap between them, a leaf: `trivia` when it is white space or `betweenBlocks`, else `text`. */
export function closeGaps(
  source: string,
  start: number,
  end: number,
  children: readonly DocumentNode[],
  betweenBlocks = false,
): readonly DocumentNode[] {
  if (children.length === 0 && !betweenBlocks) return NO_CHILDREN;
  const result: DocumentNode[] = [];
  let at = start;
  for (const child of children) {
    if (child.span.start > at) result.push(gap(source, at, child.span.start, betweenBlocks));
    result.push(child);
    at = child.span.end;
  }
  if (at < end) result.push(gap(source, at, end, betweenBlocks));
  return result;
}

function gap(source: string, start: number, end: number, betweenBlocks: boolean): DocumentNode {
  let trivia = true;
  if (!betweenBlocks) {
    for (let i = start; i < end && trivia; i++) trivia = isSpace(source.charCodeAt(i));
  }
  return leaf(source, trivia ? 'trivia' : 'text', start, end);
}
