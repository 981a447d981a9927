import type { Archive } from '../package/archive';
import { addOverride, addRelation, partPaths } from '../package/relations';
import { splice } from '../write/splice';
import { below, child, parseXml } from '../xml/parse';

const FOOTER = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts that change when odd and even pages get footers; sections that have one of their own keep it. */
export function addFooters(
  archive: Archive,
  main: string,
  source: string,
  [odd, even]: readonly [string, string],
): Map<string, string> {
  const changed = new Map<string, string>();
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const names = ['Odd', 'Even'].map((name) => `${folder}footerBiganzi${name}.xml`);
  changed.set(names[0]!, odd).set(names[1]!, even);
  let types = archive.text('[Content_Types].xml') ?? '';
  for (const name of names) types = addOverride(types, name, FOOTER);
  changed.set('[Content_Types].xml', types);
  const first = addRelation(archive, main, undefined, `${RELATIONS}/footer`, names[0]!);
  const second = addRelation(archive, main, first.text, `${RELATIONS}/footer`, names[1]!);
  changed.set(first.part, second.text);
  const { root, prefix: w } = parseXml(source);
  const references = [
    `<${w}footerReference xmlns:r="${RELATIONS}" ${w}type="default" r:id="${first.id}"/>`,
    `<${w}footerReference xmlns:r="${RELATIONS}" ${w}type="even" r:id="${second.id}"/>`,
  ].join('');
  const sections = [...below(root, 'w:sectPr')].filter(
    (section) => section.end !== section.contentStart && !child(section, 'w:footerReference'),
  );
  const heads = sections.map(({ contentStart, children }) => {
    // Headers come first in a section, by the schema.
    const at = children.filter(({ name }) => name === 'w:headerReference').at(-1)?.end ?? contentStart;
    return { start: at, end: at, xml: references };
  });
  changed.set(main, splice(source, heads));
  const settings = partPaths(archive, main).one('settings');
  const text = settings === undefined ? undefined : archive.text(settings);
  if (settings !== undefined && text !== undefined) changed.set(settings, withEvenPages(text));
  return changed;
}

/** Behind those settings that the schema wants before it. */
const BEFORE = new Set(
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle'
    .split(' ')
    .map((name) => `w:${name}`),
);

function withEvenPages(source: string): string {
  const { root, prefix: w } = parseXml(source);
  if (child(root, 'w:evenAndOddHeaders') || root.end === root.contentStart) return source;
  const at = root.children.filter(({ name }) => BEFORE.has(name)).at(-1)?.end ?? root.contentStart;
  return splice(source, [{ start: at, end: at, xml: `<${w}evenAndOddHeaders/>` }]);
}
