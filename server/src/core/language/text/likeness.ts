/** How alike two names are, for finding a slip between two places that should say the same. */

/** 0 to 1: twice the longest common subsequence over both lengths. */
export function likeness(a: string, b: string): number {
  const long = a.slice(0, LIMIT);
  const short = b.slice(0, LIMIT);
  if (long.length === 0 || short.length === 0) return 0;
  let previous: number[] = new Array<number>(short.length + 1).fill(0);
  for (let i = 0; i < long.length; i++) {
    const row: number[] = [0];
    for (let j = 0; j < short.length; j++) {
      const same = long.charCodeAt(i) === short.charCodeAt(j);
      row.push(same ? (previous[j] ?? 0) + 1 : Math.max(previous[j + 1] ?? 0, row[j] ?? 0));
    }
    previous = row;
  }
  return (2 * (previous[short.length] ?? 0)) / (long.length + short.length);
}

const LIMIT = 200;
