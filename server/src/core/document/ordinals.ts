import { readNumber } from './numerals';
import type { OrdinalStyle } from './types';

/** The ordinal at the head of a line. */
export interface LineOrdinal {
  readonly style: OrdinalStyle;
  readonly value: number;
  /** Of the ordinal alone: 一、 */
  readonly length: number;
  /** With the white space behind it. */
  readonly width: number;
  /** 编 篇 章 节 条 for articles and chapters. */
  readonly unit?: string;
}

const HAN = '[一二三四五六七八九十百〇零]{1,5}';
const GAP = '\\s*';
const PATTERNS: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ['han-dun', new RegExp(`^(${HAN})(?:[、．]|[.,，](?!\\d))${GAP}`)],
  ['han-paren', new RegExp(`^[（(]${GAP}(${HAN})${GAP}[）)][、.，．]?${GAP}`)],
  ['arabic-dot', new RegExp(`^([\\d０-９]{1,3})(?:[、．]|\\.(?![\\d０-９]))${GAP}`)],
  ['arabic-paren', new RegExp(`^[（(]?${GAP}([\\d０-９]{1,3})${GAP}[）)][、.．]?${GAP}`)],
  ['chapter', new RegExp(`^第${GAP}(${HAN}|\\d{1,3})${GAP}([编篇章节])(?=[\\s：:]|$)[：:]?${GAP}`)],
  ['article', new RegExp(`^第(${HAN}|\\d{1,3})(条)(?:之[一二三四五六七八九十]{1,2})?(?=[\\s【]|$)${GAP}`)],
];
const HAN_START = /^[一二三四五六七八九十（(第\d０-９①-⑳]/;
const CIRCLED_GAP = /^.[、.．]?\s*/;

/** The ordinal that `text` begins with, Markdown # not counted as one; undefined when there is none. */
export function readOrdinal(text: string): LineOrdinal | undefined {
  if (!HAN_START.test(text)) return undefined;
  const head = text.slice(0, 32);
  const circled = head.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) {
    const width = CIRCLED_GAP.exec(head)![0].length;
    return { style: 'circled', value: circled + 1, length: 1, width };
  }
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(head);
    const value = match === null ? undefined : readNumber(match[1]!);
    if (match === null || value === undefined) continue;
    const unit = match[2];
    return {
      style,
      value,
      length: match[0].trimEnd().length,
      width: match[0].length,
      ...(unit === undefined ? {} : { unit }),
    };
  }
  return undefined;
}
