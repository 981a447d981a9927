/** The candidate with the most two-character pieces in common with `name`, when at least half are (Dice). */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  let best: { readonly candidate: string; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const score = similarity(name.toLowerCase(), candidate.toLowerCase());
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { candidate, score };
  }
  return best?.candidate;
}

function similarity(a: string, b: string): number {
  const pieces = (text: string) => new Set([...text].map((_, i) => text.slice(i, i + 2)));
  const [left, right] = [pieces(a), pieces(b)];
  const common = [...left].filter((piece) => right.has(piece)).length;
  return (2 * common) / (left.size + right.size);
}
