/** Bytes to text and back. What cannot be read is said by its name, so that the user knows what to do with the file. */
import { encodeGb18030 } from './gb18030';

/** The encodings that are read, and written back as they were. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16（大端）',
  gb18030: 'GB18030（GBK）',
};

export interface DecodedText {
  /** A byte order mark stays at its head as U+FEFF, so that spans count it and a written file keeps it. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why the bytes are not read, in Chinese, to be put behind the file's name: 是 Big5 编码…… */
export interface Refusal {
  readonly refusal: string;
}

const RESAVE = '请用原来的程序另存为 UTF-8，再检查';

/** Files that are no text, by their first bytes. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly refusal: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    refusal:
      '不是文本文件，是压缩包或者 Word（.docx）之类的文件；请在原来的程序里另存为纯文本（.txt，UTF-8）',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    refusal: '不是文本文件，是旧版 Word（.doc）或者 WPS 文件；请在原来的程序里另存为纯文本（.txt，UTF-8）',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], refusal: '不是文本文件，是 PDF；请检查它的原稿' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], refusal: `是 RTF 文件，不是纯文本；${RESAVE}` },
  { bytes: [0xff, 0xfe, 0x00, 0x00], refusal: `是 UTF-32 编码，读不了；${RESAVE}` },
  { bytes: [0x00, 0x00, 0xfe, 0xff], refusal: `是 UTF-32 编码，读不了；${RESAVE}` },
];

/** UTF-8; UTF-16 with its mark or without; GB18030, from older office software. Anything else is refused by name. */
export function decode(bytes: Uint8Array): DecodedText | Refusal {
  const known = SIGNATURES.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte));
  if (known) return { refusal: known.refusal };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = strictly(wide, bytes);
    return text === undefined
      ? { refusal: `是 UTF-16 编码，但有损坏的字节；${RESAVE}` }
      : { text, encoding: wide };
  }
  if (bytes.includes(0)) return { refusal: '不是文本文件' };
  const text = strictly('utf-8', bytes);
  return text === undefined ? decodeNational(bytes) : { text, encoding: 'utf-8' };
}

/** The bytes of `text`; undefined when the encoding has no code for one of its characters. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'gb18030') return encodeGb18030(text);
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** By the mark; without one, by the zero bytes of line ends, spaces and figures, which stand all on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even = 0, odd = 0] = zeros;
  const units = bytes.length / 2;
  if (odd > 0 && even === 0 && plainText('utf-16le', bytes, units)) return 'utf-16le';
  if (even > 0 && odd === 0 && plainText('utf-16be', bytes, units)) return 'utf-16be';
  return undefined;
}

/** A text in Chinese or ASCII throughout: other bytes read as UTF-16 give characters of any script. */
function plainText(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array, units: number): boolean {
  const text = strictly(encoding, bytes);
  const plain = text?.match(/[\t\r\n -~\u2010-\u2030\u3000-\u301f\u4e00-\u9fa5\uff00-\uff65]/g)?.length ?? 0;
  return plain >= units * 0.95;
}

function decodeNational(bytes: Uint8Array): DecodedText | Refusal {
  const damagedUtf8 = damaged('utf-8', bytes, 'UTF-8');
  if (damagedUtf8) return damagedUtf8;
  const simplified = strictly('gb18030', bytes);
  const traditional = strictly('big5', bytes);
  if (traditional !== undefined && familiarity(traditional) > Math.max(0.05, familiarity(simplified ?? ''))) {
    return { refusal: `是 Big5 编码（繁体），笔杆子只读 UTF-8、UTF-16 和 GB18030；${RESAVE}` };
  }
  if (simplified !== undefined) return { text: simplified, encoding: 'gb18030' };
  return damaged('gb18030', bytes, 'GB18030（GBK）') ?? { refusal: `的编码认不出来；${RESAVE}` };
}

/** Said of bytes that are all but a few of this encoding. */
function damaged(encoding: string, bytes: Uint8Array, name: string): Refusal | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const hanzi = text.match(/[\u4e00-\u9fa5]/g)?.length ?? 0;
  if (broken * 10 > hanzi || (encoding === 'gb18030' && familiarity(text) < 0.05)) return undefined;
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  return { refusal: `是 ${name} 编码，但第${line}行有损坏的字节，共${broken}处；${RESAVE}` };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Frequent characters, in both forms where they differ: bytes read in a wrong encoding hardly hit one. */
const FREQUENT =
  /[的一是在和了有大这這主中人上为為们們地个個用工时時要动動国國以我到他会會作来來分对對于於学學下级級年发發成部关關全政府县縣市区區各单單位请請示报報告通知情况況进進行好实實加强]/g;

/** The share of frequent characters among the Chinese ones. */
function familiarity(text: string): number {
  const hanzi = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return hanzi === 0 ? 0 : (text.match(FREQUENT)?.length ?? 0) / hanzi;
}
