import { unlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unusedPath } from '../files/unused-path';
import { createFile } from '../files/write-file';

/** What the language server asks of the file system. */
export const newFiles = {
  unusedPath,
  create: (uri: string, text: string) => createFile(fileURLToPath(uri), Buffer.from(text, 'utf8')),
  remove: (uri: string) => unlink(fileURLToPath(uri)).catch(() => undefined),
};
