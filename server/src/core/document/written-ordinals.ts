/** Writing ordinals with another number, in the script that they were written in. */
import type { InlineOrdinal, OrdinalStyle } from './types';

const DIGITS = '零一二三四五六七八九';
const ORDER_WORDS = ['首先', '其次', '再次', '最后'];

/** 1 to 99 in Chinese numerals. */
export function hanNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? '')}`;
}

/** （三） with 2 is （二）; 3. is 2.; ③ is ②. */
export function withValue(ordinal: string, value: number): string {
  const circled = /[①-⑳]/.exec(ordinal)?.[0];
  if (circled) return ordinal.replace(circled, String.fromCharCode(0x2460 + value - 1));
  const wide = /[０-９]+/.exec(ordinal)?.[0];
  if (wide) {
    const digits = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    return ordinal.replace(wide, digits);
  }
  if (/\d/.test(ordinal)) return ordinal.replace(/\d+/, String(value));
  return ordinal.replace(/[一二三四五六七八九十百零〇]+/, hanNumeral(value));
}

/** The ordinal of this style as 格式 7.3.3 writes it; undefined for styles outside its four levels. */
export function ordinalInStyle(style: OrdinalStyle, value: number): string | undefined {
  switch (style) {
    case 'han-dun':
      return `${hanNumeral(value)}、`;
    case 'han-paren':
      return `（${hanNumeral(value)}）`;
    case 'arabic-dot':
      return `${value}.`;
    case 'arabic-paren':
      return `（${value}）`;
    default:
      return undefined;
  }
}

/** 三是 with 2 is 二是; 再次 with 2 is 其次, but 最后 stays the last. */
export function inlineWithValue(ordinal: InlineOrdinal, value: number): string {
  if (ordinal.series !== 'shouxian') return withValue(ordinal.text, value);
  const word = ORDER_WORDS.find((candidate) => ordinal.text.startsWith(candidate));
  if (word === undefined || word === '最后') return ordinal.text;
  return ordinal.text.replace(word, ORDER_WORDS[value - 1] ?? word);
}
