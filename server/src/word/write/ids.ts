/** Numbers that no comment, revision or bookmark of the file has: they share one row of numbers. */
export function createIds(sources: readonly string[]): () => number {
  const used = new Set<number>();
  for (const source of sources) {
    for (const [, id] of source.matchAll(/\bw:id="(\d+)"/g)) used.add(Number(id));
  }
  let next = 1;
  return () => {
    while (used.has(next)) next++;
    used.add(next);
    return next;
  };
}
