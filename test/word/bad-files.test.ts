/** A file that cannot be checked gets one clear line and exit status 2, and is not touched. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { LIMITS } from '../../server/src/word/package/archive';
import { cli } from '../cli/memory-io';
import { makeDocx, p } from './make-docx';

const good = makeDocx({ body: p('关于防汛工作的通知') });

function withPart(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(good);
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });
}
const body = (change: (text: string) => string) => withPart('word/document.xml', change);

/** A compound file with one directory entry of that name. */
function compound(entry: string): Uint8Array {
  const bytes = Buffer.alloc(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(entry, 1024, 'utf16le');
  return bytes;
}

const CASES: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', new Uint8Array(), /是空的/],
  ['text that is called .docx', strToU8('关于防汛工作的通知'), /不是 Word 文件/],
  ['half a file', good.subarray(0, good.length >> 1), /已损坏/],
  [
    'a file whose middle is lost',
    new Uint8Array([...good.subarray(0, 60), ...good.subarray(200)]),
    /损坏|不完整/,
  ],
  ['an encrypted file', compound('EncryptedPackage'), /打开密码/],
  ['a broken .doc', compound('WordDocument'), /读不出这个 \.doc/],
  [
    'strict OOXML',
    body((text) =>
      text.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    ),
    /Strict Open XML/,
  ],
  [
    'a file with macros',
    withPart('[Content_Types].xml', (text) =>
      text.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    ),
    /带宏/,
  ],
  ['a document type', body((text) => text.replace('?>', '?><!DOCTYPE w [<!ENTITY a "a">]>')), /DOCTYPE/],
  [
    'a tree too deep',
    body((text) => text.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(400)}`)),
    /嵌套过深|不完整/,
  ],
  ['XML cut off', body((text) => text.slice(0, -20)), /XML 不完整/],
  ['no body', body((text) => text.replaceAll('w:body', 'w:tbl')), /没有正文/],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /Excel/],
  ['another archive', zipSync({ 'a.txt': strToU8('甲') }), /压缩包/],
  [
    'a part that unpacks to more than the limit',
    zipSync({ 'word/document.xml': new Uint8Array(LIMITS.part + 1) }, { level: 9 }),
    /过大/,
  ],
];

describe('a bad file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, bytes, expected] of CASES) {
    it(`${name}: one line, exit 2, untouched`, async () => {
      const path = join(folder, '草稿.docx');
      writeFileSync(path, bytes);
      const { status, stderr } = await cli(['check', '草稿.docx'], { cwd: folder });
      assert.equal(status, 2);
      const lines = stderr.trimEnd().split('\n');
      assert.equal(lines.length, 1, stderr);
      assert.match(lines[0]!, expected);
      assert.match(lines[0]!, /^biganzi: 草稿\.docx/);
      assert.deepEqual(new Uint8Array(readFileSync(path)), new Uint8Array(bytes));
    });
  }

  it('a folder named .docx', async () => {
    mkdirSync(join(folder, '草稿.docx'));
    const { status, stderr } = await cli(['check', '草稿.docx'], { cwd: folder });
    assert.equal(status, 2);
    assert.match(stderr, /^biganzi: 草稿\.docx 是文件夹，不是 Word 文件。\n$/);
  });

  it('keeps no other file from being checked', async () => {
    writeFileSync(join(folder, 'a.docx'), 'x');
    writeFileSync(join(folder, 'b.docx'), good);
    const { status, stdout, stderr } = await cli(['check', '.'], { cwd: folder });
    assert.equal(status, 2);
    assert.match(stderr, /a\.docx/);
    assert.match(stdout, /b\.docx {2}通知/);
  });
});
