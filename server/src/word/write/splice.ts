export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** The source with the pieces replaced; they do not overlap. */
export function splice(source: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, xml } of sorted) {
    parts.push(source.slice(at, start), xml);
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}
