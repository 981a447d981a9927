import { strToU8, zipSync } from 'fflate';
import { composePages } from '../page/compose';
import { DEFAULT_FONTS, type Fonts, LINE_PITCH, LINES_A_PAGE, PAGE } from '../page/figures';
import type { PageDocument } from '../page/types';
import { footerPart, type PageNumberForm } from './footer-part';
import { hasImprint, imprintLines, imprintXml } from './imprint-xml';
import { blockXml, type Look } from './paragraph-xml';
import { stylesPart, WORD_NAMESPACE, XML_HEAD } from './styles-part';

export interface ExportOptions {
  readonly fonts?: Partial<Fonts>;
  readonly pageNumber?: PageNumberForm;
  /** Twips from line to line; those of the standard when left out. */
  readonly pitch?: number;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx in the layout of GB/T 9704—2012, of the documents one after another, each on a page of its own. */
export function exportDocx(documents: readonly PageDocument[], options: ExportOptions = {}): Uint8Array {
  const fonts: Fonts = { ...DEFAULT_FONTS, ...options.fonts };
  const form = options.pageNumber ?? 'outside';
  const body = bodyXml(documents, { fonts, pitch: options.pitch ?? LINE_PITCH });
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/><Override PartName="/word/footer2.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML_HEAD}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${['styles', 'settings', 'footer1', 'footer2'].map((name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/styles.xml': stylesPart(fonts),
    'word/settings.xml': settingsPart(),
    'word/footer1.xml': footerPart('odd', form, fonts),
    'word/footer2.xml': footerPart('even', form, fonts),
  };
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime }]])),
  );
}

/** The documents' XML, and the properties of the last section. */
function bodyXml(documents: readonly PageDocument[], look: Look): string {
  let section: SectionStart;
  const parts = documents.map(({ blocks, imprint }, index) => {
    const [first, ...rest] = blocks;
    const all = first && index > 0 ? [{ ...first, newPage: true }, ...rest] : blocks;
    const text = all.map((block) => blockXml(block, look)).join('');
    if (!hasImprint(imprint)) return text;
    let turn = '';
    if (!endsWithRoom(all, imprint)) {
      turn = `<w:p><w:pPr>${NO_ROOM}${sectionXml(section)}</w:pPr></w:p>`;
      section = 'evenPage';
    }
    return `${text}${turn}${turn === '' ? ANCHOR : ''}${imprintXml(imprint, look.fonts)}${ANCHOR}`;
  });
  return `${parts.join('')}${sectionXml(section)}`;
}

const NO_ROOM = '<w:spacing w:line="20" w:lineRule="exact"/>';
/** The paragraph that a floating table hangs on. */
const ANCHOR = `<w:p><w:pPr>${NO_ROOM}</w:pPr></w:p>`;

/** The 版记 stands on the last page, an even one (7.4): whether the text ends on one, with room left. */
function endsWithRoom(blocks: PageDocument['blocks'], imprint: PageDocument['imprint']): boolean {
  const pages = composePages(blocks);
  const free = LINES_A_PAGE - (pages.at(-1)?.lines.length ?? 0);
  return pages.length % 2 === 0 && free >= imprintLines(imprint);
}

/** How a section begins; on the next line of its page when undefined. */
type SectionStart = 'evenPage' | undefined;

function sectionXml(start: SectionStart): string {
  const type = start === undefined ? '' : `<w:type w:val="${start}"/>`;
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>${type}<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="${PAGE.top}" w:right="${PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${PAGE.left}" w:header="851" w:footer="${PAGE.footer}" w:gutter="0"/></w:sectPr>`;
}

/** Odd and even pages have footers of their own; marks keep their width, so that a line has 28 characters. */
function settingsPart(): string {
  return `${XML_HEAD}<w:settings xmlns:w="${WORD_NAMESPACE}"><w:zoom w:percent="100"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}
