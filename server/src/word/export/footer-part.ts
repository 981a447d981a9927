import { CHARACTER_WIDTH, type Fonts, SIZE } from '../page/figures';
import { fontsXml, WORD_NAMESPACE, XML_HEAD } from './styles-part';

export type PageNumberForm = 'outside' | 'centre';

/**
 * 页码 (7.5): 4号 宋体, in Arabic figures between two dashes; on odd pages one 字 in from the right, on even pages from the
 * left. Some places centre it.
 */
export function footerPart(page: 'odd' | 'even', form: PageNumberForm, fonts: Fonts): string {
  const align = form === 'centre' ? 'center' : page === 'odd' ? 'right' : 'left';
  const side = align === 'right' ? ` w:right="${CHARACTER_WIDTH}"` : ` w:left="${CHARACTER_WIDTH}"`;
  const indent = form === 'centre' ? '' : `<w:ind${side}/>`;
  const look = `<w:rPr>${fontsXml(fonts.song, fonts.song)}<w:spacing w:val="0"/><w:sz w:val="${SIZE.four * 2}"/><w:szCs w:val="${SIZE.four * 2}"/></w:rPr>`;
  const text = (content: string) => `<w:r>${look}<w:t xml:space="preserve">${content}</w:t></w:r>`;
  const char = (type: string) => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${char('begin')}<w:r>${look}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${char('separate')}${text('1')}${char('end')}`;
  return `${XML_HEAD}<w:ftr xmlns:w="${WORD_NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Footer"/>${indent}<w:jc w:val="${align}"/></w:pPr>${text('— ')}${field}${text(' —')}</w:p></w:ftr>`;
}
