import { packArchive } from '../package/archive';
import { DEFAULT_FONTS, type Fonts, LINE_PITCH } from '../page/figures';
import type { PageBlock, PageDocument } from '../page/types';
import { readDocx } from '../read/document';
import type { WordDocument, WordParagraph } from '../read/types';
import { WordFileError } from '../word-file-error';
import { textXml } from '../write/runs';
import { splice } from '../write/splice';
import { child } from '../xml/parse';
import { blockXml } from './paragraph-xml';

const HOLE = /\{\{\s*([^{}\s]+)\s*\}\}/g;

/** Holes by name: those of text within a line, and those that are whole paragraphs. */
const LINE_HOLES: Readonly<Record<string, readonly PageBlock['kind'][]>> = {
  标题: ['title'],
  主送: ['recipients'],
  署名: ['signature'],
  日期: ['date'],
  附注: ['annotation'],
};
const BLOCK_HOLES: Readonly<Record<string, readonly PageBlock['kind'][]>> = {
  正文: ['heading', 'paragraph', 'table'],
  附件说明: ['attachmentNote'],
};
const NAMES = [...Object.keys(LINE_HOLES), ...Object.keys(BLOCK_HOLES), '文号', '抄送', '印发'];

/**
 * The office's own .docx with the draft in its holes ({{标题}}, {{正文}} …); all else of it stays as it is. Throws a
 * WordFileError for a hole of an unknown name, or a template without {{正文}}.
 */
export function fillTemplate(
  template: Uint8Array,
  { blocks, imprint }: PageDocument,
  fonts: Partial<Fonts> = {},
): Uint8Array {
  const document = readDocx(template);
  const look = { fonts: { ...DEFAULT_FONTS, ...fonts }, pitch: LINE_PITCH };
  // What follows the first attachment's label belongs to the attachments.
  const attached = blocks.findIndex(({ kind }) => kind === 'attachmentLabel');
  const main = attached < 0 ? blocks : blocks.slice(0, attached);
  const rest = attached < 0 ? [] : blocks.slice(attached);
  const textOf = (kinds: readonly PageBlock['kind'][]) =>
    main
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ lines }) => lines.map((runs) => runs.map(({ text }) => text).join('')));
  const number = textOf(['numberLine']).map((text) => text.split('\t')[0] ?? '');
  const values: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(Object.entries(LINE_HOLES).map(([name, kinds]) => [name, textOf(kinds)])),
    文号: number,
    抄送: imprint.copyTo,
    印发: imprint.printing.map(({ organ, date }) => `${organ}\t${date}`),
  };
  const holes = [...document.body.text.matchAll(HOLE)].map(([, name]) => name!);
  const unknown = holes.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) {
    throw new WordFileError(
      `模板里的“{{${unknown}}}”不认识；可用：${NAMES.map((name) => `{{${name}}}`).join('、')}。`,
    );
  }
  if (!holes.includes('正文')) throw new WordFileError('模板里没有“{{正文}}”，不知道正文写在哪里。');
  const splices = document.body.paragraphs.flatMap((paragraph) => {
    const text = document.body.text.slice(paragraph.start, paragraph.end);
    const whole = /^\s*\{\{\s*([^{}\s]+)\s*\}\}\s*$/.exec(text)?.[1];
    const kinds = whole === undefined ? undefined : BLOCK_HOLES[whole];
    const { element } = paragraph;
    if (kinds) {
      const own = main.filter(({ kind }) => kinds.includes(kind));
      const behind = whole === '正文' ? rest : [];
      const xml = [...own, ...behind].map((block) => blockXml(block, look)).join('');
      return [{ start: element.start, end: element.end, xml: inPrefix(xml, document) }];
    }
    return text.match(HOLE) ? [filled(document, paragraph, text, values)] : [];
  });
  const changed = new Map([[document.body.part, splice(document.body.xml.source, splices)]]);
  return packArchive(document.archive, changed);
}

/** The paragraph with its holes filled, in the look of its first run; gone where nothing is left of it. */
function filled(
  { body: { xml } }: WordDocument,
  { element, runs }: WordParagraph,
  text: string,
  values: Readonly<Record<string, readonly string[]>>,
) {
  const { start, end } = element;
  const result = text.replace(HOLE, (_, name: string) => (values[name] ?? []).join('\n'));
  if (result.trim() === '') return { start, end, xml: '' };
  const first = runs.find(({ pieces }) => pieces.length > 0)?.element;
  const look = first && child(first, 'w:rPr');
  const raw = (one: { start: number; end: number } | undefined) =>
    one ? xml.source.slice(one.start, one.end) : '';
  const { prefix: w } = xml;
  const lines = result.split('\n').map((line) => textXml(line, w));
  const content = lines.join(`<${w}br/>`);
  const opening = xml.source.slice(start, element.contentStart);
  return {
    start,
    end,
    xml: `${opening}${raw(child(element, 'w:pPr'))}<${w}r>${raw(look)}${content}</${w}r></${w}p>`,
  };
}

/** Our paragraphs in a file that calls the namespace otherwise. */
function inPrefix(xml: string, { body }: WordDocument): string {
  const { prefix } = body.xml;
  if (prefix === 'w:') return xml;
  return xml.replace(/<(\/?)w:/g, `<$1${prefix}`).replace(/ w:/g, ` ${prefix}`);
}
