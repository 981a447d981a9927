import { createPlaces, type WordPlace } from '../word/places';

/** Offsets to lines and columns, both from 1, columns in UTF-16 code units: as in the JSON contract and SARIF. */
export interface LineIndex {
  locate(offset: number): { line: number; column: number };
  /** The text of a line, from 1, without its line end. */
  lineText(line: number): string;
  /** Set for a Word file: what its reader finds the place by. */
  place?(offset: number): WordPlace;
}

/** `word` where the text is that of a Word file. */
export function indexLines(text: string, word = false): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return {
    ...(word && { place: createPlaces(text) }),
    locate: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    lineText: (line) =>
      text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length).replace(/(?<![\r\n])[\r\n]+$/, ''),
  };
}
