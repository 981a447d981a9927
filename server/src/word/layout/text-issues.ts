import type { WordDocument, WordParagraph } from '../read/types';
import { child, type XmlElement } from '../xml/parse';
import type { PropertyChange } from './change';
import { fontOf, runProperties } from './effective';
import type { LayoutIssue } from './types';

/** Marks that stand in both kinds of fonts; Word takes that of the letters unless a hint says otherwise. */
const SHARED_MARKS = /[“”‘’—…]/;
const LATIN_FONT = /^[\x20-\x7e]+$/;
/** Chinese fonts by their Latin names. */
const CHINESE = /sim|fang|kai|hei|song|ming|yahei|noto|source han|st[a-z]+|microsoft|dengxian/i;

/** What is wrong with runs wherever they stand: marks in a font of letters, names that a theme hides. */
export function textIssues(document: WordDocument): LayoutIssue[] {
  return document.body.paragraphs.flatMap((paragraph) =>
    paragraph.runs.flatMap(({ element, pieces }): LayoutIssue[] => {
      if (element.name !== 'w:r') return [];
      const text = pieces.map((piece) => piece.text).join('');
      const [first] = pieces;
      const last = pieces.at(-1);
      if (!first || !last) return [];
      const span = { start: first.start, end: last.start + last.text.length };
      return [...markIssues(document, paragraph, element, text, span), ...themeIssues(element, text, span)];
    }),
  );
}

function markIssues(
  document: WordDocument,
  paragraph: WordParagraph,
  element: XmlElement,
  text: string,
  { start }: LayoutIssue['span'],
): LayoutIssue[] {
  const at = text.search(SHARED_MARKS);
  if (at < 0 || !/[\u4e00-\u9fff]/.test(document.body.text.slice(paragraph.start, paragraph.end))) return [];
  const properties = runProperties(document, paragraph, element);
  if (properties.attribute('w:rFonts', 'w:hint') === 'eastAsia') return [];
  const { name } = fontOf(properties, 'ascii');
  if (name === undefined || !LATIN_FONT.test(name) || CHINESE.test(name)) return [];
  return [
    {
      rule: 'quotes',
      span: { start: start + at, end: start + at + 1 },
      message: `会用 ${name} 印`,
      changes: [withHint(element)],
    },
  ];
}

function withHint(element: XmlElement): PropertyChange {
  const own = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
  const kept = Object.entries(own).filter(([name]) => name !== 'w:hint');
  const attributes = kept.map(([name, value]) => ` ${name}="${value}"`).join('');
  return {
    element,
    container: 'w:rPr',
    property: 'w:rFonts',
    xml: `<w:rFonts w:hint="eastAsia"${attributes}/>`,
  };
}

/** A name beside a theme font: whoever wrote the name meant it. */
function themeIssues(element: XmlElement, text: string, span: LayoutIssue['span']): LayoutIssue[] {
  const own = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
  const name = own['w:eastAsia'];
  if (name === undefined || own['w:eastAsiaTheme'] === undefined || text.trim() === '') return [];
  const kept = Object.entries(own).filter(([key]) => key !== 'w:eastAsiaTheme');
  const attributes = kept.map(([key, value]) => ` ${key}="${value}"`).join('');
  return [
    {
      rule: 'theme',
      span,
      message: `写的是${name}，印出来是主题里的字体`,
      changes: [{ element, container: 'w:rPr', property: 'w:rFonts', xml: `<w:rFonts${attributes}/>` }],
    },
  ];
}
