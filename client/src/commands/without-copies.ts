import { copiesAmong } from '@biganzi/shared';
import type { Uri } from 'vscode';

/** What Word writes beside a document that is open. */
const LOCK = /^~\$/;

/** Without what this program made of another file in the same folder, and without locks. */
export function withoutCopies(files: readonly Uri[]): Uri[] {
  const folders = new Map<string, string[]>();
  const folderOf = ({ path }: Uri) => path.slice(0, path.lastIndexOf('/') + 1);
  for (const file of files)
    folders.set(folderOf(file), [...(folders.get(folderOf(file)) ?? []), fileName(file)]);
  const copies = new Map([...folders].map(([folder, names]) => [folder, copiesAmong(names)]));
  return files.filter(
    (file) => !copies.get(folderOf(file))?.has(fileName(file)) && !LOCK.test(fileName(file)),
  );
}

function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
