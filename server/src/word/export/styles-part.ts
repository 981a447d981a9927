import { CHARACTER_SPACING, type Fonts, LINE_PITCH, SIZE } from '../page/figures';
import { escapeXml } from '../xml/escape';

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * `w:rFonts` of a face. The hint gives quotation marks, dashes and ellipses the Chinese font: without it Word sets them
 * in the font of the letters. No theme font is named: those would win over names.
 */
export function fontsXml(name: string, latin: string): string {
  const [font, letters] = [escapeXml(name), escapeXml(latin)];
  return `<w:rFonts w:hint="eastAsia" w:ascii="${letters}" w:hAnsi="${letters}" w:eastAsia="${font}" w:cs="${letters}"/>`;
}

/** `word/styles.xml`: names that Word and WPS know, so that the outline and the list of styles work. */
export function stylesPart(fonts: Fonts): string {
  const base = fontsXml(fonts.body, fonts.latin);
  const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
  const style = (id: string, name: string, paragraph: string, run: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:next w:val="a"/>${more}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  return [
    `${XML_HEAD}<w:styles xmlns:w="${WORD_NAMESPACE}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${base}<w:spacing w:val="${CHARACTER_SPACING}"/><w:kern w:val="0"/>${size(SIZE.three)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE_PITCH}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    style(
      'Title',
      'Title',
      '<w:keepNext/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
      `${fontsXml(fonts.title, fonts.latin)}${size(SIZE.two)}`,
    ),
    ...([['hei'], ['kai'], ['body', '<w:b/>']] as const).map(([face, bold = ''], index) =>
      style(
        `Heading${index + 1}`,
        `heading ${index + 1}`,
        `<w:keepNext/><w:outlineLvl w:val="${index}"/>`,
        `${fontsXml(fonts[face], fonts.latin)}${bold}`,
      ),
    ),
    style(
      'Footer',
      'footer',
      '<w:spacing w:line="240" w:lineRule="auto"/>',
      `${fontsXml(fonts.song, fonts.song)}<w:spacing w:val="0"/>${size(SIZE.four)}`,
    ),
    '</w:styles>',
  ].join('');
}
