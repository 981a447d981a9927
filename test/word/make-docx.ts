/** Word files made by hand, so that each oddity of the format can be in one. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../../server/src/word/xml/escape';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The same parts give the same bytes, whatever the clock says. */
const OF_OLD = { mtime: new Date(1980, 0, 1) };

export interface DocxParts {
  /** The children of `w:body`. */
  readonly body: string;
  /** The children of the roots of further parts, by name without extension: styles, numbering, footnotes, header1 … */
  readonly parts?: Readonly<Record<string, string>>;
  /** Bytes that stand beside the text: word/media/image1.emf … */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** The section's properties; A4 when left out. */
  readonly section?: string;
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** A .docx of that body. */
export function makeDocx({ body, parts = {}, files = {}, section }: DocxParts): Uint8Array {
  const kindOf = (name: string) => name.replace(/\d+$/, '');
  const names = Object.keys(parts);
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${kindOf(name)}+xml"/>`,
  );
  const relations = names.map(
    (name, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATION}/${kindOf(name)}" Target="${name}.xml"/>`,
  );
  const root = (name: string, content: string) => `${HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
  const end = section ?? '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const text: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}${end}</w:body>`),
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  };
  for (const [name, content] of Object.entries(parts)) {
    text[`word/${name}.xml`] = root(ROOTS[kindOf(name)] ?? kindOf(name), content);
  }
  return zipSync(
    {
      ...Object.fromEntries(Object.entries(text).map(([name, content]) => [name, strToU8(content)])),
      ...files,
    },
    OF_OLD,
  );
}

/** A paragraph of the given content; a string without `<` is one run of that text. */
export function p(content = '', properties = ''): string {
  const inner = content.includes('<') || content === '' ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A draft as a writer types it into Word: a paragraph a line. */
export function docxOfText(text: string): Uint8Array {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return makeDocx({ body: lines.map((line) => p(escapeIfMarkup(line))).join('') });
}

function escapeIfMarkup(line: string): string {
  return line === '' ? '' : r(line);
}

/** The parts of a .docx, as text. */
export function partsOf(file: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** The file with its XML parts rewritten. */
export function rezip(file: Uint8Array, rewrite: (name: string, xml: string) => string): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...partsOf(file)].map(([name, xml]) => [
        name,
        strToU8(name.endsWith('.xml') ? rewrite(name, xml) : xml),
      ]),
    ),
    OF_OLD,
  );
}
