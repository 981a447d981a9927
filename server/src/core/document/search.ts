import type { Span } from './types';

/** Binary search over things with spans, ascending and not overlapping. */

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The item whose span holds `offset`; an offset at its end counts when no other item begins there. */
export function itemAt<T extends { readonly span: Span }>(
  items: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item !== undefined && offset <= item.span.end ? item : undefined;
}
