import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, type Encoding, encode } from '../../../server/src/files/encodings';

const TEXT = '关于防汛工作情况的报告\r\n县人民政府：\r\n　　现将有关情况报告如下：①镕𠮷€。\r\n';

/** Bytes in an encoding that the project does not write: the platform's decoder, asked for each pair of bytes. */
function big5(text: string): Buffer {
  const decoder = new TextDecoder('big5');
  const codes = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      codes.set(decoder.decode(Uint8Array.from([lead, trail])), [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : (codes.get(c) ?? []))));
}

describe('encodings', () => {
  const bytesOf = (text: string, encoding: Encoding) => Buffer.from(encode(text, encoding) ?? []);

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    it(`${encoding}: what was read is written back byte for byte`, () => {
      const mark = encoding === 'gb18030' ? '' : '\ufeff';
      const bytes = bytesOf(mark + TEXT, encoding);
      assert.deepEqual(decode(bytes), { text: mark + TEXT, encoding });
    });
  }

  it('any text of whole characters goes through each of them', () => {
    const whole = fc.string({ unit: 'binary' }).filter((text) => !/[\u0000\ud800-\udfff]/u.test(text));
    fc.assert(
      fc.property(whole, (text) => {
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
          const bytes = encode(text, encoding);
          const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
          if (bytes) assert.equal(decoder.decode(bytes), text);
          else assert.equal(encoding, 'gb18030');
        }
      }),
    );
  });

  it('UTF-16 without its mark is known by the zero bytes of line ends and figures', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const text = '关于2026年防汛工作的通知\n各乡镇：\n请抓好落实。\n';
      assert.deepEqual(decode(bytesOf(text, encoding)), { text, encoding });
    }
  });

  const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
    [
      'Big5',
      big5('縣政府關於加強防汛工作的通知\n各單位：\n請認真做好防汛工作，進行全面檢查。\n'),
      /^是 Big5 编码/,
    ],
    [
      'a bad byte in UTF-8',
      Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from(TEXT)]),
      /^是 UTF-8 编码，但第4行有损坏的字节，共1处/,
    ],
    [
      'a bad byte in GB18030',
      Buffer.concat([bytesOf(TEXT, 'gb18030'), Buffer.from([0xff, 0x0a]), bytesOf(TEXT, 'gb18030')]),
      /^是 GB18030（GBK） 编码，但第4行有损坏的字节/,
    ],
    [
      'half a character of UTF-16',
      Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x0a, 0x00]),
      /^是 UTF-16 编码，但有损坏/,
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0]), /^是 UTF-32 编码/],
    ['Word', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /Word（\.docx）/],
    ['old Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /旧版 Word（\.doc）/],
    ['PDF', Buffer.from('%PDF-1.7\n'), /是 PDF/],
    ['RTF', Buffer.from('{\\rtf1\\ansi'), /是 RTF/],
    ['binary', Buffer.from([0, 1, 2, 3, 0]), /^不是文本文件$/],
  ];
  for (const [name, bytes, refusal] of refused) {
    it(`refuses ${name} by its name`, () => {
      const decoded = decode(bytes);
      assert.ok('refusal' in decoded, JSON.stringify(decoded));
      assert.match(decoded.refusal, refusal);
    });
  }

  it('an empty file and pure ASCII are UTF-8', () => {
    assert.deepEqual(decode(Buffer.alloc(0)), { text: '', encoding: 'utf-8' });
    assert.deepEqual(decode(Buffer.from('a\n')), { text: 'a\n', encoding: 'utf-8' });
  });
});
