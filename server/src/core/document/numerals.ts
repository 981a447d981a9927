/** Numbers as they are written in ordinals and dates: Arabic, full-width, Han. */

const HAN_DIGITS = '〇一二三四五六七八九';
const OTHER_ZEROS = '零○Ｏ';

/** The digit that one character stands for, or undefined. */
function digitOf(char: string): number | undefined {
  const han = HAN_DIGITS.indexOf(char);
  if (han >= 0) return han;
  if (OTHER_ZEROS.includes(char)) return 0;
  const code = char.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return undefined;
}

/** 二〇二四 → 2024, 2024 → 2024; undefined when a character is no digit. */
export function readDigits(text: string): number | undefined {
  let value = 0;
  for (const char of text) {
    const digit = digitOf(char);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return text === '' ? undefined : value;
}

/** 十二 → 12, 二十三 → 23, 一百零五 → 105, 12 → 12, 二〇 → 20; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  if (!/[十百千廿卅]/.test(text)) return readDigits(text);
  let total = 0;
  let pending: number | undefined;
  for (const char of text) {
    const unit = char === '十' ? 10 : char === '百' ? 100 : char === '千' ? 1000 : undefined;
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else if (char === '廿' || char === '卅') {
      total += char === '廿' ? 20 : 30;
    } else {
      pending = digitOf(char);
      if (pending === undefined) return undefined;
    }
  }
  return total + (pending ?? 0);
}
