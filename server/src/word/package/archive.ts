import { unzipSync, type Zippable, zipSync } from 'fflate';
import { WordFileError } from '../word-file-error';

/** What a .docx may hold at most; an honest 1,000-page document with pictures stays far below. SECURITY.md names these. */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 200 * 1024 * 1024,
  /** Bytes of one part, unpacked. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts, unpacked. */
  total: 400 * 1024 * 1024,
  parts: 10_000,
} as const;

const TEXT_PART = /\.(?:xml|rels)$/i;

/** Bytes that are packed already: packing them again costs time and wins nothing. */
const PACKED_PART = /\.(?:png|jpe?g|gif|zip|docx|xlsx|pptx|emz|wmz|mp[34])$/i;

/** Half the time of the usual 6, for a file that is a tenth larger. */
const LEVEL = 4;

/** The parts of an Office file by name, in the order of the file. */
export interface Archive {
  /** Bytes of a part; undefined when there is none. */
  bytes(name: string): Uint8Array | undefined;
  /** Text of an XML part; undefined when there is none. Throws a WordFileError for one in no encoding of XML. */
  text(name: string): string | undefined;
  readonly names: readonly string[];
}

/**
 * Unpacks the parts: all of them, or those that hold text alone (a check needs no pictures).
 * Throws a WordFileError for a broken file or one that is over a limit.
 */
export function openArchive(file: Uint8Array, what: 'text' | 'all' = 'all'): Archive {
  if (file.length > LIMITS.file) throw new WordFileError('文件超过 200 MB，太大了，没有打开。');
  let total = 0;
  let count = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        count++;
        if (count > LIMITS.parts) throw new WordFileError('压缩包里的部件太多，没有打开。');
        if (name.endsWith('/') || (what === 'text' && !TEXT_PART.test(name))) return false;
        total += originalSize;
        if (originalSize > LIMITS.part || total > LIMITS.total) {
          throw new WordFileError('文件解开后过大（可能是压缩炸弹），没有打开。');
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof WordFileError) throw error;
    throw new WordFileError('文件已损坏，不是完整的 .docx；请用 Word 或 WPS 打开修复后另存。');
  }
  // A prototype is no part: names come from the file.
  const byName = new Map(Object.entries(parts));
  return {
    bytes: (name) => byName.get(name),
    text: (name) => {
      const bytes = byName.get(name);
      return bytes && decodeXml(bytes);
    },
    names: [...byName.keys()],
  };
}

/** Packs the archive anew with the parts of `changed` in place of its own; parts that it lacks are added. */
export function packArchive(archive: Archive, changed: ReadonlyMap<string, string>): Uint8Array {
  const parts: Zippable = {};
  for (const name of new Set([...archive.names, ...changed.keys()])) {
    const text = changed.get(name);
    const bytes = text === undefined ? archive.bytes(name)! : new TextEncoder().encode(text);
    // The date that Word itself writes: the same parts give the same file.
    parts[name] = [bytes, { level: PACKED_PART.test(name) ? 0 : LEVEL, mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(parts);
}

/** XML comes in UTF-8 or, with its mark, in UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WordFileError('文件内部的文字编码有误，没有打开。');
  }
}
