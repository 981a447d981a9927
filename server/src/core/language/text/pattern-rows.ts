/**
 * Long regular expressions in rows that the eye can take in. Each row is a literal of its own, so that the check for slow
 * patterns (test/tidy/patterns.test.ts) sees it and the editor colours it.
 */

/** One of the rows. */
export function anyOf(rows: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(`(?:${rows.map(({ source }) => source).join('|')})`, flags);
}

/** The parts one behind another; none of them is a bare `a|b`. */
export function inOrder(parts: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(parts.map(({ source }) => source).join(''), flags);
}

/** `inner` between the signs of a group: `(?=` and `)`, `(` and `)?`, `(?:` and `){2,}`. */
export function grouped(open: string, inner: RegExp, close: string): RegExp {
  return new RegExp(`${open}${inner.source}${close}`, inner.flags);
}
