/** Reads files that somebody else made: regular ones alone, and no more of them than fits. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type DecodedText, decode, type Refusal } from './encodings';

/** A draft of a million characters takes four; what is longer is no draft and no settings. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** What a file was when it was read, to see whether another program wrote it since. */
export interface FileState {
  readonly inode: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
}

export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly state: FileState;
}

export interface FileText extends DecodedText {
  readonly bytes: Uint8Array;
  readonly state: FileState;
}

/** Undefined when there is no such file. Rejects never. */
export async function readTextFile(path: string, maxBytes?: number): Promise<FileText | Refusal | undefined> {
  const read = await readFileBytes(path, maxBytes);
  if (read === undefined || 'refusal' in read) return read;
  const decoded = decode(read.bytes);
  return 'refusal' in decoded ? decoded : { ...decoded, ...read };
}

/** Undefined when there is no such file. A pipe or a device is never waited for. Rejects never. */
export async function readFileBytes(
  path: string,
  maxBytes = MAX_FILE_BYTES,
): Promise<FileBytes | Refusal | undefined> {
  let file: FileHandle | undefined;
  try {
    // Opening a named pipe waits for a writer unless told not to; what was opened is looked at, not its name.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (stats.isDirectory()) return { refusal: '是文件夹，不是文件' };
    if (!stats.isFile()) return { refusal: '不是普通文件（是管道或者设备）' };
    if (stats.size > maxBytes) return { refusal: tooLarge(maxBytes) };
    const bytes = await file.readFile();
    return { bytes, state: { inode: stats.ino, modified: stats.mtimeMs, size: stats.size } };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { refusal: `无法读取：${reasonOf(error)}` };
  } finally {
    await file?.close();
  }
}

/** All of a stream, or a refusal as soon as it is longer than a draft can be: it may never end. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  maxBytes = MAX_FILE_BYTES,
): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) return { refusal: tooLarge(maxBytes) };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): string {
  const megabytes = maxBytes / 1024 / 1024;
  return `太大，超过 ${megabytes >= 1 ? `${megabytes} MB` : `${maxBytes / 1024} KB`}`;
}

/** By the system's error code: what the user can understand and mend. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '系统不允许',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EFBIG: '文件超过了系统允许的大小',
  EBUSY: '文件正被别的程序占用',
  ETXTBSY: '文件正被别的程序占用',
  ELOOP: '链接绕成了圈',
  ENAMETOOLONG: '文件名太长',
  ENOENT: '文件或者文件夹不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件太多',
  ENXIO: '不是普通文件',
};

export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return (code !== undefined && REASONS[code]) || message;
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
