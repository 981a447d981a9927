import type { Span } from './types';

/** Binary search over things with spans, ascending; where it is not said otherwise they do not overlap. */

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the first item that begins behind `offset`; items may overlap, but stand by their starts. */
export function firstBehind(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item whose span holds `offset`; an offset at its end counts when no other item begins there. */
export function itemAt<T extends { readonly span: Span }>(
  items: readonly T[],
  offset: number,
): T | undefined {
  const item = items[firstBehind(items, offset) - 1];
  return item !== undefined && offset <= item.span.end ? item : undefined;
}
