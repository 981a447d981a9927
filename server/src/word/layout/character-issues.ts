import { CHARACTERS_A_LINE, LINE_PITCH, LINE_WIDTH, PAGE, SIZE, TWIPS } from '../page/figures';
import type { WordDocument } from '../read/types';
import { below, child, childValue, descend, type XmlElement } from '../xml/parse';
import type { PropertyChange } from './change';
import { runProperties } from './effective';
import { points, textWidth } from './geometry';
import type { PartOfPage } from './parts';
import type { LayoutIssue } from './types';

/** 27 is what 3号 gives without any setting; 29 a font a little narrower. */
const FEWEST = 27;
const MOST = 29;

/** Characters a line, and lines a page where a grid sets them (5.2.3); what margins and sizes do is told of by itself. */
export function characterIssues(document: WordDocument, parts: readonly PartOfPage[]): LayoutIssue[] {
  const section = [...below(document.body.xml.root, 'w:sectPr')]
    .filter(({ parent }) => parent?.name !== 'w:sectPrChange')
    .at(-1);
  const bodies = parts.filter(({ part }) => part === 'body');
  const [first] = bodies;
  const width = textWidth(section);
  if (!section || !first || width === undefined) return [];
  if (Math.abs(width - LINE_WIDTH) > 114) return [];
  const grid = child(section, 'w:docGrid');
  const type = grid?.attributes['w:type'] ?? 'default';
  const byGrid = type === 'linesAndChars' || type === 'snapToChars';
  return [
    ...(byGrid ? gridIssues(document, section, width, first) : spacingIssues(document, bodies, width)),
    ...lineIssues(section, first),
  ];
}

/** Under a grid the pitch is that of the default size and what `charSpace` adds, in 4096ths of a point. */
function gridIssues(
  { styles }: WordDocument,
  section: XmlElement,
  width: number,
  { span }: PartOfPage,
): LayoutIssue[] {
  const grid = child(section, 'w:docGrid');
  const normal = styles.defaultParagraph && descend(styles.defaultParagraph.element, 'w:rPr');
  const halves =
    childValue(normal, 'w:sz') ??
    childValue(descend(styles.defaults, 'w:rPrDefault', 'w:rPr'), 'w:sz') ??
    '20';
  const pitch = (Number(halves) / 2 + Number(grid?.attributes['w:charSpace'] ?? 0) / 4096) * TWIPS;
  if (!(pitch > 0)) return [];
  // A character wider than the pitch takes two places: then the count is another, and not known here.
  const count = Math.floor(width / pitch + 0.05);
  if (pitch < SIZE.three * TWIPS - 8 || (count >= FEWEST && count <= MOST)) return [];
  const linePitch = grid?.attributes['w:linePitch'] ?? String(LINE_PITCH);
  const change: PropertyChange = {
    element: section,
    container: undefined,
    property: 'w:docGrid',
    xml: `<w:docGrid w:type="lines" w:linePitch="${linePitch}"/>`,
  };
  return [issue(span, `文档网格每行${count}字`, [change])];
}

/** Spacing between characters, of most of the text. */
function spacingIssues(document: WordDocument, bodies: readonly PartOfPage[], width: number): LayoutIssue[] {
  const counted = new Map<number, { length: number; changes: PropertyChange[]; span: LayoutIssue['span'] }>();
  let all = 0;
  for (const { paragraph, span } of bodies) {
    for (const { element, pieces } of paragraph.runs) {
      if (element.name !== 'w:r') continue;
      const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
      const properties = runProperties(document, paragraph, element);
      const spacing = Number(properties.attribute('w:spacing', 'w:val') ?? 0);
      const scale = Number(properties.attribute('w:w', 'w:val') ?? 100) / 100;
      const count = Math.floor(width / (SIZE.three * TWIPS * scale + spacing) + 0.05);
      all += length;
      const known = counted.get(count) ?? { length: 0, changes: [], span };
      known.length += length;
      const set = (property: string, value: string): PropertyChange => ({
        element,
        container: 'w:rPr',
        property,
        xml: `<${property} w:val="${value}"/>`,
      });
      if (spacing !== 0) known.changes.push(set('w:spacing', '0'));
      if (scale !== 1) known.changes.push(set('w:w', '100'));
      counted.set(count, known);
    }
  }
  return [...counted].flatMap(([count, { length, changes, span }]) => {
    if ((count >= FEWEST && count <= MOST) || length * 4 < all) return [];
    return [issue(span, `字间距或缩放使每行${count}字`, changes)];
  });
}

/** A grid of lines holds for text whose pitch is not set: only one that is plainly meant for 3号 is counted. */
function lineIssues(section: XmlElement, { span }: PartOfPage): LayoutIssue[] {
  const grid = child(section, 'w:docGrid');
  const pitch = Number(grid?.attributes['w:linePitch'] ?? 0);
  const type = grid?.attributes['w:type'];
  const height = PAGE.height - PAGE.top - PAGE.bottom;
  if (type === undefined || type === 'default' || pitch < 20 * TWIPS || pitch > 45 * TWIPS) return [];
  const lines = height / pitch;
  if (lines >= 20.9 && lines < 23.99) return [];
  const kept = Object.entries(grid?.attributes ?? {}).filter(([name]) => name !== 'w:linePitch');
  const attributes = kept.map(([name, value]) => ` ${name}="${value}"`).join('');
  const change: PropertyChange = {
    element: section,
    container: undefined,
    property: 'w:docGrid',
    xml: `<w:docGrid${attributes} w:linePitch="${LINE_PITCH}"/>`,
  };
  return [
    {
      rule: 'pitch',
      span,
      message: `文档网格行距${points(pitch)}磅，每面${Math.floor(lines)}行`,
      changes: [change],
    },
  ];
}

function issue(span: LayoutIssue['span'], message: string, changes: readonly PropertyChange[]): LayoutIssue {
  return { rule: 'characters', span, message: `${message}，应为${CHARACTERS_A_LINE}字`, changes };
}
