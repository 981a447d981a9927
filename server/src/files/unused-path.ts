import { access, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFile } from '../files/write-file';

/** Characters that a file name on Windows, macOS or Linux cannot hold. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f]/g;

/** File systems count bytes (255 on most); a Chinese character takes three. */
const MAX_NAME_CHARACTERS = 80;

/**
 * A path in `folder` that no file has: `名称.txt`, else `名称（2）.txt`, `名称（3）.txt` …
 * Characters that a file name cannot hold are left out.
 */
export async function unusedPath(folder: string, baseName: string, extension: string): Promise<string> {
  const safe = [...baseName.replace(FORBIDDEN, '').trim()].slice(0, MAX_NAME_CHARACTERS).join('') || '未命名';
  for (let n = 1; ; n++) {
    const path = join(folder, `${safe}${n === 1 ? '' : `（${n}）`}${extension}`);
    if (!(await exists(path))) return path;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** What the language server asks of the file system. */
export const files = {
  unusedPath,
  create: (uri: string, text: string) => createFile(fileURLToPath(uri), Buffer.from(text, 'utf8')),
  remove: (uri: string) => unlink(fileURLToPath(uri)).catch(() => undefined),
};
