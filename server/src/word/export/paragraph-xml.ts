import { CHARACTER_SPACING, CHARACTER_WIDTH, type Fonts, LINE_WIDTH, SIZE } from '../page/figures';
import type { PageBlock, PageRun } from '../page/types';
import { textXml } from '../write/runs';
import { fontsXml } from './styles-part';

export interface Look {
  readonly fonts: Fonts;
  /** Twips from line to line. */
  readonly pitch: number;
}

/** A block as a paragraph, or as a table. */
export function blockXml(block: PageBlock, { fonts, pitch }: Look): string {
  if (block.rows) return tableXml(block.rows, block.columns, fonts);
  const runs = block.lines.map((line) => line.map((run) => runXml(run, block, fonts)).join(''));
  const content = runs.join('<w:r><w:br/></w:r>');
  return `<w:p>${paragraphProperties(block, pitch)}${content}</w:p>`;
}

/** Children in the order of the schema: Word is strict about it. */
function paragraphProperties(block: PageBlock, pitch: number): string {
  const { kind, align, outline, keepNext, newPage, rule } = block;
  const styled = kind === 'title' ? 'Title' : kind === 'heading' && outline ? `Heading${outline}` : undefined;
  const parts = [
    styled === undefined ? '' : `<w:pStyle w:val="${styled}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    // A style brings it; a table of three lines or a signature must stay whole.
    kind === 'signature' || kind === 'date' ? '<w:keepLines/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    rule ? '<w:pBdr><w:bottom w:val="single" w:sz="16" w:space="11" w:color="FF0000"/></w:pBdr>' : '',
    kind === 'numberLine'
      ? `<w:tabs><w:tab w:val="right" w:pos="${LINE_WIDTH - CHARACTER_WIDTH}"/></w:tabs>`
      : '',
    spacing(block, pitch),
    indents(block),
    `<w:jc w:val="${align === 'both' ? 'both' : align}"/>`,
  ].join('');
  return `<w:pPr>${parts}</w:pPr>`;
}

/** Said of each paragraph, though the style says it too: in a template the style is another's. */
function spacing({ kind, size }: PageBlock, pitch: number): string {
  // 7.2.4: 35 mm below the upper edge of the 版心; the letters are larger than a line.
  if (kind === 'issuerMark') {
    return `<w:spacing w:before="1400" w:after="0" w:line="${Math.round(size * 22)}" w:lineRule="exact"/>`;
  }
  return `<w:spacing w:before="0" w:after="0" w:line="${pitch}" w:lineRule="exact"/>`;
}

/** In characters, so that it follows the font, and in twips for programs that know no characters. */
function indents({ indents: { first = 0, left = 0, right = 0 } }: PageBlock): string {
  if (first === 0 && left === 0 && right === 0) return '';
  const pair = (name: string, characters: number) =>
    ` w:${name}Chars="${Math.round(characters * 100)}" w:${name}="${Math.round(characters * CHARACTER_WIDTH)}"`;
  // Halves of a character are twips alone: the count in characters would win, and be rounded.
  const twips = (name: string, characters: number) =>
    ` w:${name}="${Math.round(characters * CHARACTER_WIDTH)}"`;
  return `<w:ind${left === 0 ? '' : twips('left', left)}${right === 0 ? '' : twips('right', right)}${
    first > 0 ? pair('firstLine', first) : first < 0 ? twips('hanging', -first) : ''
  }/>`;
}

function runXml({ text, face, bold }: PageRun, { size, kind }: PageBlock, fonts: Fonts): string {
  const properties = [
    fontsXml(fonts[face], fonts.latin),
    bold ? '<w:b/>' : '',
    kind === 'issuerMark' ? '<w:color w:val="FF0000"/>' : '',
    `<w:spacing w:val="${CHARACTER_SPACING}"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  return `<w:r><w:rPr>${properties}</w:rPr>${textXml(text)}</w:r>`;
}

/** Lines of a table are as high as what they hold: an exact pitch would cut it. */
function tableXml(
  rows: readonly (readonly string[])[],
  shares: readonly number[] | undefined,
  fonts: Fonts,
): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const parts = shares ?? Array.from({ length: columns }, () => 1);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((LINE_WIDTH * part) / whole));
  const line = '<w:spacing w:line="240" w:lineRule="auto"/>';
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  // A sentence begins at the left; a word or a figure stands in the middle.
  const side = (text: string) => (text.length > 12 ? 'left' : 'center');
  const cell = (text: string, width = 0) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>${line}<w:jc w:val="${side(text)}"/></w:pPr><w:r><w:rPr>${fontsXml(fonts.body, fonts.latin)}<w:sz w:val="${SIZE.four * 2}"/></w:rPr>${textXml(text)}</w:r></w:p></w:tc>`;
  const body = rows.map((row, index) => {
    const cells = Array.from({ length: columns }, (_, column) =>
      cell(row[column] ?? '', widths[column]),
    ).join('');
    return `<w:tr><w:trPr><w:cantSplit/>${index === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}
