import type { PageNumberForm } from '../export/footer-part';
import { relationsOf } from '../package/relations';
import { type Fonts, SIZE } from '../page/figures';
import type { Story, WordDocument, WordParagraph } from '../read/types';
import { below, child, type XmlElement } from '../xml/parse';
import type { PropertyChange } from './change';
import { fontOf, paragraphProperties, runProperties, sizeOf } from './effective';
import type { LayoutIssue } from './types';

type Page = 'odd' | 'even';

/** 7.5: 4号 半角 宋体 figures between two dashes; on odd pages one 字 in from the right, on even pages from the left. */
export function pageNumberIssues(
  document: WordDocument,
  fonts: Fonts,
  form: PageNumberForm = 'outside',
): LayoutIssue[] {
  const first = document.body.paragraphs.find(({ start, end }) => end > start);
  const span = first ? { start: first.start, end: first.end } : { start: 0, end: 0 };
  const found = new Map<string, LayoutIssue>();
  const add = (rule: LayoutIssue['rule'], message: string, changes: readonly PropertyChange[]) => {
    const known = found.get(message);
    found.set(message, { rule, span, message, changes: [...(known?.changes ?? []), ...changes] });
  };
  for (const { story, page } of numberedFooters(document)) {
    const paragraph = story.paragraphs.find(({ element }) => /\bPAGE\b/.test(codesOf(element)));
    if (!paragraph) continue;
    const text = story.text.slice(paragraph.start, paragraph.end).trim();
    // — 1 —; a hyphen or a minus sign is none of the dashes.
    if (!/^[—－一]\s*\S+\s*[—－一]$/.test(text)) {
      add('pageNumberForm', `页码写作“${text === '' ? '1' : text}”，应为“— 1 —”`, []);
    }
    for (const { message, changes } of lookOf(document, story, paragraph, fonts)) {
      add('pageNumberForm', message, changes);
    }
    const side = sideOf(document, paragraph);
    if (form === 'centre' || side === undefined || side === 'outside') continue;
    const wanted = page === 'odd' ? 'right' : 'left';
    if (side === 'center') {
      const changes = page === undefined ? [] : sideChange(story, paragraph, wanted);
      add('pageNumberForm', '页码居中，单页码应居右空一字、双页码居左空一字', changes);
    } else if (page !== undefined && side !== wanted) {
      add(
        'pageNumberForm',
        `${page === 'odd' ? '单' : '双'}页码应${page === 'odd' ? '居右' : '居左'}空一字`,
        sideChange(story, paragraph, wanted),
      );
    }
  }
  return [...found.values()];
}

interface Footer {
  readonly story: Story;
  /** Undefined where one footer serves all pages. */
  readonly page: Page | undefined;
}

function numberedFooters(document: WordDocument): Footer[] {
  const { archive, body, others } = document;
  const settings = relationsOf(archive, body.part).find(({ type }) => type === 'settings')?.part;
  const differ = /<w:evenAndOddHeaders(?!\s[^>]*w:val="(?:0|false|off)")[\s/>]/.test(
    (settings && archive.text(settings)) ?? '',
  );
  const byId = new Map(relationsOf(archive, body.part).map(({ id, part }) => [id, part]));
  const pages = new Map<string, Page | undefined>();
  for (const reference of below(body.xml.root, 'w:footerReference')) {
    const { attributes } = reference;
    const part = byId.get(attributes['r:id'] ?? '');
    const type = attributes['w:type'] ?? 'default';
    if (part === undefined || type === 'first' || (type === 'even' && !differ)) continue;
    pages.set(part, differ ? (type === 'even' ? 'even' : 'odd') : undefined);
  }
  return others.flatMap((story): Footer[] =>
    story.kind === 'footer' && pages.has(story.part) && /\bPAGE\b/.test(codesOf(story.xml.root))
      ? [{ story, page: pages.get(story.part) }]
      : [],
  );
}

function codesOf(root: XmlElement): string {
  const simple = [...below(root, 'w:fldSimple')].map(({ attributes }) => attributes['w:instr'] ?? '');
  return [...simple, ...[...below(root, 'w:instrText')].map(({ text }) => text)].join(' ');
}

function lookOf(
  document: WordDocument,
  story: Story,
  paragraph: WordParagraph,
  fonts: Fonts,
): { message: string; changes: PropertyChange[] }[] {
  const sizes = new Set<number>();
  const names = new Set<string>();
  const [resized, refonted]: [PropertyChange[], PropertyChange[]] = [[], []];
  for (const { element, pieces } of paragraph.runs) {
    if (element.name !== 'w:r' || pieces.every(({ text }) => text.trim() === '')) continue;
    const properties = runProperties(document, paragraph, element);
    const size = sizeOf(properties);
    const set = (property: string, xml: string): PropertyChange => ({
      element,
      container: 'w:rPr',
      property,
      xml,
      story,
    });
    if (Math.abs(size - SIZE.four) > 0.6) {
      sizes.add(size);
      for (const name of ['w:sz', 'w:szCs']) resized.push(set(name, `<${name} w:val="${SIZE.four * 2}"/>`));
    }
    const { name } = fontOf(properties, 'ascii');
    if (name !== undefined && !/宋|simsun|songti|times/i.test(name)) {
      names.add(name);
      const all = ['ascii', 'hAnsi', 'eastAsia'].map((what) => ` w:${what}="${fonts.song}"`).join('');
      refonted.push(set('w:rFonts', `<w:rFonts w:hint="eastAsia"${all}/>`));
    }
  }
  return [
    ...(sizes.size === 0
      ? []
      : [{ message: `页码现为${[...sizes].join('、')}磅，应为4号（14磅）`, changes: resized }]),
    ...(names.size === 0
      ? []
      : [{ message: `页码现为${[...names].join('、')}，应为${fonts.song}`, changes: refonted }]),
  ];
}

/** By the paragraph's frame, the shape that holds it, or its own alignment; undefined where it cannot be told. */
function sideOf(document: WordDocument, paragraph: WordParagraph): string | undefined {
  const own = child(child(paragraph.element, 'w:pPr'), 'w:framePr')?.attributes['w:xAlign'];
  if (own !== undefined) return own === 'inside' ? undefined : own;
  for (let at: XmlElement | undefined = paragraph.element.parent; at; at = at.parent) {
    if (at.name === 'wp:anchor') {
      const align = [...below(at, 'wp:align')].find(({ parent }) => parent?.name === 'wp:positionH')?.text;
      return align?.trim();
    }
    if (at.name === 'w:pict') return undefined;
  }
  const text = paragraph.runs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  if (text.includes('\t')) return undefined;
  const align = paragraphProperties(document, paragraph).attribute('w:jc', 'w:val') ?? 'left';
  return align === 'end' ? 'right' : align === 'start' || align === 'both' ? 'left' : align;
}

function sideChange(story: Story, { element, container }: WordParagraph, side: string): PropertyChange[] {
  if (container !== 'body' || child(child(element, 'w:pPr'), 'w:framePr')) return [];
  const xml = `<w:jc w:val="${side}"/>`;
  return [{ element, container: 'w:pPr', property: 'w:jc', xml, story }];
}
