import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DraftCopy {
  folder: string;
  remove(): void;
}

/** The drafts are opened from a copy: whoever tries a fix out must not change the ones that are under version control. */
export function copyDrafts(from: string): DraftCopy {
  const scratch = mkdtempSync(join(tmpdir(), 'biganzi-drafts-'));
  const folder = join(scratch, '示例文稿');
  cpSync(from, folder, { recursive: true });
  return {
    folder,
    remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
