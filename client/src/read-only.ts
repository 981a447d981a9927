import { access, constants, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { t } from './localization';

/** True when the document can't be written, which is then said: an edit that can't be saved misleads. */
export async function refusedAsReadOnly({ uri }: vscode.TextDocument): Promise<boolean> {
  if (uri.scheme !== 'file' || (await isWritable(uri.fsPath))) return false;
  void vscode.window.showWarningMessage(
    t('《{0}》是只读文件，没有改动。可以先另存一份，再在那一份上改。', uri.path.split('/').at(-1) ?? ''),
  );
  return true;
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    // Root may write everything; what nobody has the right to write was meant to stay as it is.
    return ((await stat(path)).mode & 0o222) !== 0;
  } catch (error) {
    // A file that is gone is no read-only one: saving makes it again.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
