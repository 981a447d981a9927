/** Symbols of the fonts that forms use for tick boxes; `w:sym` gives the code with 0xF000 added or not. */
const WINGDINGS: Readonly<Record<number, string>> = {
  82: '☑',
  83: '☒',
  84: '☒',
  111: '□',
  113: '□',
  114: '□',
  120: '☒',
  168: '☐',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** The character that comes nearest to `<w:sym>`; a plain square where none does, so that its place is not lost. */
export function symbolText(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(value)) return '';
  const plain = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  if (/wingdings/i.test(font ?? '')) return WINGDINGS[plain] ?? '□';
  return plain >= 0xe000 && plain <= 0xf8ff ? '□' : String.fromCodePoint(plain);
}
