/** Properties set in the XML, and nothing else of it touched. */
import type { Story } from '../read/types';
import { type Splice, splice } from '../write/splice';
import { child, type XmlDocument, type XmlElement } from '../xml/parse';

/** Sets a property of a paragraph, a run or a section: `xml` takes the place of the child of that name. */
export interface PropertyChange {
  readonly element: XmlElement;
  /** `w:pPr` or `w:rPr`; undefined where the properties are children of the element itself (`w:sectPr`). */
  readonly container: 'w:pPr' | 'w:rPr' | undefined;
  readonly property: string;
  /** The header or footer that holds the element; the body when left out. */
  readonly story?: Story;
  /** With the prefix `w:`. Empty to take the property away. */
  readonly xml: string;
}

/** The order that the schema wants; Word is strict about it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': (
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens ' +
    'kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind ' +
    'contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle ' +
    'rPr sectPr pPrChange'
  ).split(' '),
  'w:rPr': (
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden ' +
    'color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish ' +
    'oMath rPrChange'
  ).split(' '),
  'w:sectPr': (
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt ' +
    'vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'
  ).split(' '),
};

export function applyChanges(xml: XmlDocument, changes: readonly PropertyChange[]): string {
  const groups = new Map<string, PropertyChange[]>();
  for (const change of changes) {
    const key = `${change.element.start} ${change.container ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return splice(
    xml.source,
    [...groups.values()].map((group) => spliceOf(xml, group)),
  );
}

function spliceOf({ source, prefix }: XmlDocument, changes: readonly PropertyChange[]): Splice {
  const { element, container } = changes[0]!;
  const holder = container === undefined ? element : child(element, container);
  const order = ORDER[container ?? element.name] ?? [];
  const place = (name: string) => {
    const at = order.indexOf(name.replace(/^w:/, ''));
    return at < 0 ? order.length : at;
  };
  const changed = new Map(changes.map(({ property, xml }) => [property, xml]));
  const kept = (holder?.children ?? []).filter(({ name }) => !changed.has(name));
  const children = [
    ...kept.map((one) => ({ name: one.name, xml: source.slice(one.start, one.end) })),
    ...[...changed].map(([name, xml]) => ({ name, xml: xml.replaceAll('w:', prefix) })),
  ];
  // Stable: references to headers keep their order.
  const inner = children
    .sort((a, b) => place(a.name) - place(b.name))
    .map(({ xml }) => xml)
    .join('');
  if (holder) {
    const tag = /^<([^\s/>]+)/.exec(source.slice(holder.start))?.[1] ?? '';
    const opening = source.slice(holder.start, holder.contentStart).replace(/\/>$/, '>');
    return { start: holder.start, end: holder.end, xml: `${opening}${inner}</${tag}>` };
  }
  const name = (container ?? '').replace('w:', prefix);
  const created = `<${name}>${inner}</${name}>`;
  if (element.end !== element.contentStart) {
    return { start: element.contentStart, end: element.contentStart, xml: created };
  }
  const opening = source.slice(element.start, element.end).replace(/(?<!\s)\s*\/>$/, '>');
  const tag = /^<([^\s/>]+)/.exec(opening)?.[1] ?? '';
  return { start: element.start, end: element.end, xml: `${opening}${created}</${tag}>` };
}
