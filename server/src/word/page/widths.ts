/** Letters and figures of a text face take about half of a Chinese character. */
const HALF = /[\u0020-\u007e\u00a0-\u00b6\u00b8-\u00ff]/;

/** Width in characters of the same size. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += HALF.test(character) ? 0.5 : 1;
  return width;
}
