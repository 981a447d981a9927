import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type CopyKind, readCopyName, stemOfName } from '@biganzi/shared';

/** The copies of the draft at `path` that this program made beside it. */
export async function copiesOf(path: string): Promise<{ readonly kind: CopyKind; readonly path: string }[]> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  return names.sort().flatMap((name) => {
    const copy = readCopyName(name);
    return copy?.draft === stemOfName(basename(path)) ? [{ kind: copy.kind, path: join(folder, name) }] : [];
  });
}
