/**
 * Text to GB18030 bytes. The platform decodes GB18030 but encodes UTF-8 alone, so its own table is turned round: what
 * it read, this writes back byte for byte.
 */

/** Bytes of each character of the Basic Multilingual Plane, by code unit; made on first need (about 63,000 entries). */
let table: ReadonlyMap<number, Uint8Array> | undefined;

/** Undefined when a character has no code: half of a surrogate pair, U+FFFD, a handful of private ones. */
export function encodeGb18030(text: string): Uint8Array | undefined {
  table ??= invertDecoder();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) bytes.push(...fourBytes(SUPPLEMENTARY + code - 0x10000));
    else {
      const known = table.get(code);
      if (known === undefined) return undefined;
      bytes.push(...known);
    }
  }
  return Uint8Array.from(bytes);
}

/** Place of U+10000 in the row of four-byte codes, which the supplementary planes fill in their order. */
const SUPPLEMENTARY = 189_000;
/** Four-byte codes below this place are for the Basic Multilingual Plane. */
const LAST_BASIC = 39_420;

function fourBytes(place: number): [number, number, number, number] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}

function invertDecoder(): ReadonlyMap<number, Uint8Array> {
  const codes: (readonly number[])[] = [];
  // The first code of a character wins: two bytes are taken before four, as every writer of GB18030 does.
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push([lead, trail]);
  }
  for (let place = 0; place < LAST_BASIC; place++) codes.push(fourBytes(place));
  // A code a line, all at once: a line end is part of no code, and what is no code gives no single character.
  const lines = Uint8Array.from(codes.flatMap((code) => [...code, LINE_END]));
  const characters = new TextDecoder('gb18030').decode(lines).split('\n');
  const inverse = new Map<number, Uint8Array>();
  for (const [index, code] of codes.entries()) {
    const character = characters[index] ?? '';
    if (character.length !== 1 || character === '\ufffd') continue;
    const unit = character.charCodeAt(0);
    if (!inverse.has(unit)) inverse.set(unit, Uint8Array.from(code));
  }
  return inverse;
}

const LINE_END = 0x0a;
