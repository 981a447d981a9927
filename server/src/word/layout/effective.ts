import type { WordDocument, WordParagraph } from '../read/types';
import { child, childValue, descend, type XmlElement } from '../xml/parse';

/** What holds for a paragraph or a run: its own properties, then its styles', then the document's. */
export interface Effective {
  /** An attribute of a property; the nearest that is given. */
  attribute(property: string, name: string): string | undefined;
  /** The sources, the nearest first. */
  readonly sources: readonly XmlElement[];
}

export function paragraphProperties({ styles }: WordDocument, { element }: WordParagraph): Effective {
  const own = child(element, 'w:pPr');
  const chain = styles.chain(childValue(own, 'w:pStyle'));
  return effective([
    own,
    ...chain.map((style) => child(style.element, 'w:pPr')),
    descend(styles.defaults, 'w:pPrDefault', 'w:pPr'),
  ]);
}

export function runProperties(
  { styles }: WordDocument,
  { element: paragraph }: WordParagraph,
  run: XmlElement,
): Effective {
  const own = child(run, 'w:rPr');
  const character = childValue(own, 'w:rStyle');
  const chain = styles.chain(childValue(child(paragraph, 'w:pPr'), 'w:pStyle'));
  return effective([
    own,
    ...(character === undefined ? [] : styles.chain(character).map((style) => child(style.element, 'w:rPr'))),
    ...chain.map((style) => child(style.element, 'w:rPr')),
    descend(styles.defaults, 'w:rPrDefault', 'w:rPr'),
  ]);
}

function effective(all: readonly (XmlElement | undefined)[]): Effective {
  const sources = all.filter((source) => source !== undefined);
  return {
    sources,
    attribute: (property, name) => {
      for (const source of sources) {
        const value = child(source, property)?.attributes[name];
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

export interface Font {
  /** Undefined where a theme decides, or nothing does. */
  readonly name: string | undefined;
  /** A theme font wins over a name that stands beside it. */
  readonly theme: boolean;
}

/** The font of Chinese characters, or of letters. */
export function fontOf({ sources }: Effective, what: 'eastAsia' | 'ascii'): Font {
  for (const source of sources) {
    const fonts = child(source, 'w:rFonts')?.attributes;
    if (fonts?.[`w:${what}Theme`] !== undefined) return { name: undefined, theme: true };
    if (fonts?.[`w:${what}`] !== undefined) return { name: fonts[`w:${what}`], theme: false };
  }
  return { name: undefined, theme: false };
}

/** Points. */
export function sizeOf(properties: Effective): number {
  return Number(properties.attribute('w:sz', 'w:val') ?? 20) / 2;
}
