/** The cells of a table as drafted: Markdown's bars, or tabs. */
export function tableRows(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines
    .filter((line) => !/^\s*\|?(?:\s{0,9}:?-{1,99}:?\s{0,9}\|)+\s{0,9}(?::?-{1,99}:?\s*)?$/.test(line))
    .map((line) => {
      const bars = line.trim().startsWith('|');
      const cells = bars
        ? line
            .trim()
            .replace(/^\||\|$/g, '')
            .split('|')
        : line.split('\t');
      return cells.map((cell) => cell.trim());
    });
}
