/** Files that this program made beside a draft: they hold its text again, and are not checked a second time. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** What becomes of a draft, by the word in the copy's name. */
export type CopyKind = '批注' | '修订' | '原件' | '公文版式' | '朗读稿';

const COPY = /^(.+)\.(批注|修订|原件|公文版式|朗读稿)(?:（\d+）)?\.docx?$/i;
/** `biganzi report`, under the name that its page of the manual gives. */
const REPORT = /^校对报告(?:（\d+）)?\.(?:docx|html)$/i;

/** Of the names in one folder those that are copies of another draft there. A copy whose draft is gone is a draft. */
export function copiesAmong(names: readonly string[]): ReadonlySet<string> {
  const stems = new Set(names.map(stemOf));
  return new Set(
    names.filter((name) => {
      const draft = COPY.exec(name)?.[1];
      return REPORT.test(name) || (draft !== undefined && stems.has(draft));
    }),
  );
}

/** The copies of the draft at `path`, beside it. */
export async function copiesOf(path: string): Promise<{ readonly kind: CopyKind; readonly path: string }[]> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  return names.sort().flatMap((name) => {
    const [, draft, kind] = COPY.exec(name) ?? [];
    // The pattern has these words alone.
    return draft === stemOf(basename(path)) ? [{ kind: kind as CopyKind, path: join(folder, name) }] : [];
  });
}

function stemOf(name: string): string {
  return basename(name, extname(name));
}
