/** Where a line of text stands between the edges of the 版心, in characters of 3号. */
import { CHARACTER_WIDTH, SIZE, TWIPS } from '../page/figures';
import { widthOf } from '../page/widths';
import type { WordDocument, WordParagraph } from '../read/types';
import { child, type XmlElement } from '../xml/parse';
import { type Effective, paragraphProperties, runProperties, sizeOf } from './effective';

export interface Placed {
  /** From the left edge. */
  readonly begins: number;
  readonly ends: number;
  /** Blanks in the text hold its place, which no property can mend. */
  readonly byBlanks: boolean;
}

/** Twips between the margins of a section; undefined where it does not say. */
export function textWidth(section: XmlElement | undefined): number | undefined {
  const size = child(section, 'w:pgSz')?.attributes;
  const margins = child(section, 'w:pgMar')?.attributes;
  const width = Number(size?.['w:w']) - Number(margins?.['w:left']) - Number(margins?.['w:right']);
  return Number.isFinite(width) && width > 0 ? width : undefined;
}

/** Of a paragraph of one line; undefined where tabs, tables or frames place it. `wide`: characters between the edges. */
export function placeOf(document: WordDocument, paragraph: WordParagraph, wide: number): Placed | undefined {
  const text = document.body.text.slice(paragraph.start, paragraph.end);
  const words = text.trim();
  const properties = paragraphProperties(document, paragraph);
  const framed = child(child(paragraph.element, 'w:pPr'), 'w:framePr') !== undefined;
  if (paragraph.container !== 'body' || framed || /[\t\n]/.test(text) || words === '') return undefined;
  // Widths are counted in characters of 3号.
  const isThree = paragraph.runs.every(
    ({ element, pieces }) =>
      pieces.length === 0 ||
      element.name !== 'w:r' ||
      Math.abs(sizeOf(runProperties(document, paragraph, element)) - SIZE.three) < 0.6,
  );
  if (!isThree) return undefined;
  const width = widthOf(words);
  if (width > wide - 2) return undefined;
  const [before, after] = [blanks(/^\s*/.exec(text)![0]), blanks(/(?<!\s)\s*$/.exec(text)![0])];
  const { left, right, first } = indents(properties);
  const align = properties.attribute('w:jc', 'w:val') ?? 'left';
  const byBlanks = before > 0 || after > 0;
  if (align === 'right' || align === 'end') {
    const ends = wide - right - after;
    return { begins: ends - width, ends, byBlanks };
  }
  if (align === 'center') {
    const middle = (left + first + wide - right + before - after) / 2;
    return { begins: middle - width / 2, ends: middle + width / 2, byBlanks };
  }
  if (!['left', 'start', 'both', 'mediumKashida'].includes(align)) return undefined;
  const begins = left + first + before;
  return { begins, ends: begins + width, byBlanks };
}

function indents(properties: Effective): { left: number; right: number; first: number } {
  const of = (...names: readonly string[]): number => {
    for (const name of names) {
      const characters = Number(properties.attribute('w:ind', `w:${name}Chars`) ?? 0) / 100;
      const twips = Number(properties.attribute('w:ind', `w:${name}`) ?? 0) / CHARACTER_WIDTH;
      if (characters !== 0 || twips !== 0) return characters || twips;
    }
    return 0;
  };
  const hanging = of('hanging');
  return {
    left: of('left', 'start'),
    right: of('right', 'end'),
    first: hanging > 0 ? -hanging : of('firstLine'),
  };
}

function blanks(text: string): number {
  return [...text].reduce((sum, one) => sum + (one === '\u3000' ? 1 : 0.5), 0);
}

/** Points of a length in twips, to one place. */
export function points(twips: number): number {
  return Math.round((twips / TWIPS) * 10) / 10;
}
