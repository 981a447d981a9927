/** Classes of UTF-16 code units. A lone surrogate belongs to none of them. */

/** White space of any width, line ends and the byte order mark included. */
export function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x3000) return true;
  if (code < 0x85) return false;
  return (
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}

/** Han characters of the basic plane, 〇 and the placeholder × that stands for one; halves of astral ones too. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    code === 0xd7 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xdfff)
  );
}

/** ASCII and full-width digits. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** ASCII letters. */
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** How many Han characters `text` holds, counted up to `limit`. */
export function countHan(text: string, limit: number): number {
  let count = 0;
  for (let i = 0; i < text.length && count < limit; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

/** `text` without white space of any width. */
export function withoutSpace(text: string): string {
  let from = 0;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text.charCodeAt(i))) continue;
    result += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** The range without the white space at its two ends; empty at `start` when there is nothing else. */
export function trimRange(source: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(source.charCodeAt(from))) from++;
  while (to > from && isSpace(source.charCodeAt(to - 1))) to--;
  return from === to ? [start, start] : [from, to];
}
