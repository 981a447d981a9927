import { WordFileError } from '../word-file-error';

export type OfficeKind = 'docx' | 'doc';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Names of files that this layer is asked for. */
export const WORD_NAME = /\.(?:docx|docm|dotx|doc|wps)$/i;

/** Whether bytes are those of an Office file or another archive: no text, whatever the name. */
export function looksLikeOffice(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE) || (startsWith(bytes, ZIP) && bytes[2]! < 9 && bytes[3]! < 9);
}

/** Tells .docx from .doc by what is in the file, for names lie. Throws a WordFileError for what is neither. */
export function officeKind(bytes: Uint8Array): OfficeKind {
  if (bytes.length === 0) throw new WordFileError('文件是空的（0 字节）。');
  if (startsWith(bytes, ZIP)) return 'docx';
  if (!startsWith(bytes, OLE)) throw new WordFileError('不是 Word 文件，或者文件已损坏。');
  if (hasEntry(bytes, 'EncryptedPackage')) {
    throw new WordFileError('文件设有打开密码；请先在 Word 或 WPS 中去掉密码再检查。');
  }
  return 'doc';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of a compound file bear their names in UTF-16LE. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
