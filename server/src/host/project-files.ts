import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ProjectFiles } from '../core/ports';

/** Looks in the folder, then in the one above it, up to the root. What cannot be read is passed over. */
export const projectFiles: ProjectFiles = {
  find: async (folder, name) => {
    for (let at = folder; ; at = dirname(at)) {
      const path = join(at, name);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text !== undefined) return { path, text };
      if (dirname(at) === at) return undefined;
    }
  },
};
