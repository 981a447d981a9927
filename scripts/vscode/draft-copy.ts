import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratch, removeScratch } from './scratch';

export interface DraftCopy {
  folder: string;
  remove(): void;
}

/** The drafts are opened from a copy: whoever tries a fix out must not change the ones that are under version control. */
export function copyDrafts(from: string): DraftCopy {
  const scratch = makeScratch('biganzi-drafts-');
  const folder = join(scratch, '示例文稿');
  cpSync(from, folder, { recursive: true });
  return { folder, remove: () => removeScratch(scratch) };
}
