/** The parser: text in, document tree out. What is not exported here is the parser's own. */
export {
  CLOSING_PATTERNS,
  type ClosingPattern,
  matchClosingFormula,
  normalizeFormula,
} from './closing-formulae';
export { isDate, trailingDate } from './dates';
export { findDocumentNumbers } from './document-numbers';
export { readInlineOrdinal } from './inline-ordinals';
export { LineTable } from './line-of';
export { scanMarks } from './marks';
export { isMentioned, marksAt } from './mentions';
export { documentAt, innerDocumentAt, nodeAt, paragraphAt, pathAt, sentenceAt } from './node-at';
export { readDigits, readNumber } from './numerals';
export { type LineOrdinal, readOrdinal } from './ordinals';
export { isOrganName, isPersonName } from './organs';
export { outline, type Section } from './outline';
export { parse } from './parse';
export { firstBehind } from './search';
export { genreWordAtEnd } from './title-words';
export type * from './types';
