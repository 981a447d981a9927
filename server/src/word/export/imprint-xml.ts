import { CHARACTER_WIDTH, type Fonts, LINE_PITCH, LINE_WIDTH, PAGE, SIZE, TWIPS } from '../page/figures';
import type { Imprint } from '../page/types';
import { widthOf } from '../page/widths';
import { textXml } from '../write/runs';
import { fontsXml } from './styles-part';

export function hasImprint({ copyTo, printing }: Imprint): boolean {
  return copyTo.length > 0 || printing.length > 0;
}

/** Twips: the pitch of its lines. */
const PITCH = 520;
/** Characters of 4号 on a line, one 字 of 3号 left free at both ends. */
const WIDE = Math.floor((LINE_WIDTH - 2 * CHARACTER_WIDTH) / (SIZE.four * TWIPS));

/** Twips that a rule takes. */
const RULE = 20;

function copyHeight(text: string): number {
  const label = labelOf(text).length;
  return PITCH * Math.max(1, Math.ceil((widthOf(text) - label) / (WIDE - label)));
}

function heightOf({ copyTo, printing }: Imprint): number {
  const text = copyTo.reduce((sum, one) => sum + copyHeight(one), 0) + printing.length * PITCH;
  return text + RULE * (copyTo.length + printing.length + 1);
}

/** Lines of the page that the 版记 takes, with one left free above. */
export function imprintLines(imprint: Imprint): number {
  return Math.ceil(heightOf(imprint) / LINE_PITCH) + 1;
}

/**
 * 版记 (7.4): at the foot of the page, as wide as the 版心; the first and the last rule thick (0.35 mm), those between
 * thin (0.25 mm); 4号, one 字 in at both ends. Each row and each rule is a paragraph in a frame of its own, placed from
 * the page's upper edge: a paragraph's border is as narrow as its text, and LibreOffice lets no table of this width float.
 */
export function imprintXml(imprint: Imprint, fonts: Fonts): string {
  const { copyTo, printing } = imprint;
  let top = PAGE.height - PAGE.bottom - heightOf(imprint);
  const frame = (height: number) => {
    const xml = `<w:framePr w:w="${LINE_WIDTH}" w:h="${height}" w:hRule="exact" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="${PAGE.left}" w:y="${top}"/>`;
    top += height;
    return xml;
  };
  const parts: string[] = [];
  for (const [index, text] of copyTo.entries()) {
    parts.push(rule(frame(RULE), index === 0 ? 8 : 6), copyRow(text, frame(copyHeight(text)), fonts));
  }
  for (const { organ, date } of printing) {
    parts.push(rule(frame(RULE), parts.length === 0 ? 8 : 6), printRow(organ, date, frame(PITCH), fonts));
  }
  return `${parts.join('')}${rule(frame(RULE), 8)}`;
}

/** `eighths` of a point. */
function rule(frame: string, eighths: number): string {
  return `<w:p><w:pPr>${frame}<w:pBdr><w:top w:val="single" w:sz="${eighths}" w:space="0" w:color="000000"/></w:pBdr><w:spacing w:line="${RULE}" w:lineRule="exact"/></w:pPr></w:p>`;
}

const labelOf = (text: string) => /^[^：:]{2,4}[：:]/.exec(text)?.[0] ?? '';

/** 抄送： hangs: what goes on stands under the first organ. */
function copyRow(text: string, frame: string, fonts: Fonts): string {
  const hanging = labelOf(text).length * SIZE.four * TWIPS;
  const indents = `<w:ind w:left="${CHARACTER_WIDTH + hanging}" w:right="${CHARACTER_WIDTH}" w:hanging="${hanging}"/>`;
  return paragraph(text, frame, '', indents, fonts);
}

function printRow(organ: string, date: string, frame: string, fonts: Fonts): string {
  const tab = LINE_WIDTH - CHARACTER_WIDTH;
  const indents = `<w:ind w:left="${CHARACTER_WIDTH}" w:right="${CHARACTER_WIDTH}"/>`;
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${tab}"/></w:tabs>`;
  return paragraph(date === '' ? organ : `${organ}\t${date}`, frame, tabs, indents, fonts);
}

function paragraph(text: string, frame: string, tabs: string, indents: string, fonts: Fonts): string {
  const look = `${fontsXml(fonts.body, fonts.latin)}<w:spacing w:val="0"/><w:sz w:val="${SIZE.four * 2}"/><w:szCs w:val="${SIZE.four * 2}"/>`;
  return `<w:p><w:pPr>${frame}${tabs}<w:spacing w:line="${PITCH}" w:lineRule="exact"/>${indents}<w:jc w:val="left"/></w:pPr><w:r><w:rPr>${look}</w:rPr>${textXml(text)}</w:r></w:p>`;
}
