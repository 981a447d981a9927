import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of this run. They go when the process ends in any way but a SIGKILL, by Ctrl-C too. */
const folders = new Set<string>();
let watching = false;

/** A new folder in the temporary folder. */
export function makeScratch(prefix: string): string {
  watchTheEnd();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.add(folder);
  return folder;
}

export function removeScratch(folder: string): void {
  folders.delete(folder);
  // A program that is just ending may still write into it.
  rmSync(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
}

function watchTheEnd(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const folder of folders) removeScratch(folder);
  });
  // Left to itself Node ends at once, and nobody cleans up.
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => process.exit(128 + number));
  }
}
