import { child, childValue, descend, toggle, type XmlDocument, type XmlElement } from '../xml/parse';
import { formatNumber } from './number-formats';
import type { Styles } from './styles';

interface Level {
  readonly format: string;
  /** 第%1章 */
  readonly text: string;
  readonly first: number;
  /** All numbers in Arabic figures (`w:isLgl`). */
  readonly legal: boolean;
  /** The level (from 1) whose number sets this one back; 0 for none, undefined for each one above. */
  readonly restart: number | undefined;
  readonly style: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

/** Renders automatic numbers, paragraph after paragraph: call it once for each paragraph, in order. */
export type Numbering = (paragraphProperties: XmlElement | undefined) => string;

/** Lists share their counters by abstract list, as Word counts. */
export function createNumbering(xml: XmlDocument | undefined, styles: Styles): Numbering {
  const lists = xml ? readLists(xml.root) : new Map<string, List>();
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (properties) => {
    if (lists.size === 0) return '';
    const place = placeOf(properties, styles, lists);
    const list = place && lists.get(place.list);
    const level = place && list?.levels.get(place.level);
    if (!place || !list || !level) return '';
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    const override = list.overrides.get(place.level);
    const key = `${place.list}/${place.level}`;
    if (override !== undefined && !started.has(key)) {
      started.add(key);
      counts[place.level] = override - 1;
    }
    counts[place.level] = (counts[place.level] ?? level.first - 1) + 1;
    for (const [below, { restart }] of list.levels) {
      const resets = restart === undefined || (restart > 0 && place.level < restart);
      if (below > place.level && resets) counts[below] = undefined;
    }
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      const value = counts[at] ?? of?.first ?? 1;
      return formatNumber(value, level.legal && at !== place.level ? 'decimal' : (of?.format ?? 'decimal'));
    });
  };
}

/** The list and level that a paragraph, or its style, names; list 0 means: none. */
function placeOf(
  properties: XmlElement | undefined,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): { list: string; level: number } | undefined {
  const own = child(properties, 'w:numPr');
  const chain = styles.chain(childValue(properties, 'w:pStyle'));
  const sources = [own, ...chain.map(({ element }) => descend(element, 'w:pPr', 'w:numPr'))];
  const list = sources.map((source) => childValue(source, 'w:numId')).find((id) => id !== undefined);
  if (list === undefined || list === '0') return undefined;
  const written = sources.map((source) => childValue(source, 'w:ilvl')).find((level) => level !== undefined);
  if (written !== undefined) return { list, level: Number(written) };
  // A heading style without a level stands at the level that names the style.
  for (const { id } of chain) {
    for (const [level, { style }] of lists.get(list)?.levels ?? []) if (style === id) return { list, level };
  }
  return { list, level: 0 };
}

function readLists(root: XmlElement): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const byStyleLink = new Map<string, string>();
  for (const element of root.children) {
    if (element.name !== 'w:abstractNum') continue;
    const id = element.attributes['w:abstractNumId'] ?? '';
    abstracts.set(id, element);
    const link = childValue(element, 'w:styleLink');
    if (link !== undefined) byStyleLink.set(link, id);
  }
  const lists = new Map<string, List>();
  for (const element of root.children) {
    if (element.name !== 'w:num') continue;
    const named = childValue(element, 'w:abstractNumId') ?? '';
    const link = childValue(abstracts.get(named), 'w:numStyleLink');
    const abstract = (link !== undefined && byStyleLink.get(link)) || named;
    const levels = readLevels(abstracts.get(abstract));
    const overrides = new Map<number, number>();
    for (const override of element.children) {
      if (override.name !== 'w:lvlOverride') continue;
      const level = Number(override.attributes['w:ilvl'] ?? 0);
      const whole = child(override, 'w:lvl');
      if (whole) levels.set(level, readLevel(whole));
      const first = childValue(override, 'w:startOverride');
      if (first !== undefined) overrides.set(level, Number(first));
    }
    lists.set(element.attributes['w:numId'] ?? '', { abstract, levels, overrides });
  }
  return lists;
}

function readLevels(abstract: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of abstract?.children ?? []) {
    if (element.name === 'w:lvl') levels.set(Number(element.attributes['w:ilvl'] ?? 0), readLevel(element));
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  const restart = childValue(element, 'w:lvlRestart');
  // A format that Word 2010 brought stands in a choice, with an older one to fall back on.
  const chosen = descend(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  const format = childValue(element, 'w:numFmt') ?? chosen?.attributes['w:val'] ?? 'decimal';
  return {
    format,
    text: format === 'bullet' ? '' : (childValue(element, 'w:lvlText') ?? ''),
    first: Number(childValue(element, 'w:start') ?? 1),
    legal: toggle(element, 'w:isLgl') ?? false,
    restart: restart === undefined ? undefined : Number(restart),
    style: childValue(element, 'w:pStyle'),
  };
}
