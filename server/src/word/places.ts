/** Where something stands in a file whose reader sees pages: a paragraph and the words, for lines and columns mean nothing there. */
export interface WordPlace {
  /** From 1; paragraphs without text are not counted. */
  readonly paragraph: number;
  /** The first words of the paragraph. */
  readonly words: string;
}

const SHOWN = 12;

/** Places in the text of a Word file, where each line is a paragraph or a row of a table. */
export function createPlaces(text: string): (offset: number) => WordPlace {
  const starts: number[] = [];
  const lines = text.split('\n');
  let at = 0;
  const shown: string[] = [];
  for (const line of lines) {
    if (line.trim() !== '') {
      starts.push(at);
      shown.push(clip(line.trim().replace(/\s+/g, ' ')));
    }
    at += line.length + 1;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { paragraph: Math.max(1, low), words: shown[Math.max(0, low - 1)] ?? '' };
  };
}

function clip(text: string): string {
  const all = [...text];
  return all.length <= SHOWN ? text : `${all.slice(0, SHOWN).join('')}…`;
}
