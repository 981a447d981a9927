import { dirname, join } from 'node:path';
import type { FoundFile, ProjectFiles } from '../core/ports';
import { ENCODING_NAMES } from '../files/encodings';
import { readTextFile } from '../files/read-file';

/** Bytes. Settings take a few thousand, the baseline of a large office's archive a few million. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Looks in the folder, then in the one above it, up to the root. Whoever put the file there is not trusted. */
export const projectFiles: ProjectFiles = {
  find: async (folder, name) => {
    for (let at = folder; ; at = dirname(at)) {
      const found = await read(join(at, name));
      if (found || dirname(at) === at) return found;
    }
  },
};

async function read(path: string): Promise<FoundFile | undefined> {
  const file = await readTextFile(path, MAX_BYTES);
  if (file === undefined) return undefined;
  if ('refusal' in file) return { path, warning: `没有使用：${file.refusal}` };
  const { text, encoding } = file;
  if (encoding === 'utf-8') return { path, text };
  return { path, text, warning: `是 ${ENCODING_NAMES[encoding]} 编码，别的程序会读成乱码，请另存为 UTF-8` };
}
