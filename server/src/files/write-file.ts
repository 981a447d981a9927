/**
 * Writes files so that at every moment either the old text or the new one stands on the disk, whole: into a file beside
 * the old one, then a change of names. Mode, owner and the target of a link are kept.
 */
import { randomBytes } from 'node:crypto';
import {
  constants,
  copyFile,
  type FileHandle,
  link,
  lstat,
  open,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, type FileState, reasonOf } from './read-file';

/** Told to the user in one line, in Chinese; the file is as it was. */
export class WriteRefused extends Error {}

/**
 * Puts `bytes` in the place of what the file holds. Rejects with a WriteRefused when that cannot be done without
 * losing something: the file is read-only, has another name that points to it, was changed since `before`, its owner
 * cannot be kept, the disk is full.
 */
export async function replaceFile(path: string, bytes: Uint8Array, before?: FileState): Promise<void> {
  await asRefusal(async () => {
    const target = await realpath(path);
    const old = await stat(target);
    if (!old.isFile()) throw new WriteRefused('不是普通文件');
    if ((old.mode & 0o222) === 0) throw new WriteRefused('文件是只读的');
    if (old.nlink > 1) throw new WriteRefused('文件还有别的名字（硬链接），写回会使它们分开');
    const prepare = async (file: FileHandle) => {
      await keepOwner(file, old.uid, old.gid);
      await file.chmod(old.mode & 0o7777);
    };
    await throughNeighbour(target, bytes, 0o600, prepare, async (temporary) => {
      const now = await stat(target);
      if (before && !isSame(before, now)) throw new WriteRefused('文件刚才被别的程序改过，请重新检查');
      await rename(temporary, target);
    });
  });
}

/** Makes a file that was not there. Rejects with a WriteRefused when the name is taken or the disk refuses. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  await asRefusal(() =>
    throughNeighbour(path, bytes, 0o666, undefined, async (temporary) => {
      // Not `rename`: it would take the place of a file that another program made meanwhile.
      try {
        await link(temporary, path);
      } catch (error) {
        if (!NO_LINKS.has(codeOf(error) ?? '')) throw error;
        await copyFile(temporary, path, constants.COPYFILE_EXCL);
      }
      await unlink(temporary);
    }),
  );
}

/** Makes the file or replaces it, whichever it takes. */
export async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  await (there ? replaceFile(path, bytes) : createFile(path, bytes));
}

/** What file systems answer that have no hard links: those of USB sticks and of some network drives. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Writes a file of another name in the same folder, down to the disk, and lets `take` give it its place. */
async function throughNeighbour(
  target: string,
  bytes: Uint8Array,
  mode: number,
  prepare: ((file: FileHandle) => Promise<void>) | undefined,
  take: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(target), `.biganzi-${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', mode);
  try {
    try {
      await file.writeFile(bytes);
      await prepare?.(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await take(temporary);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

async function keepOwner(file: FileHandle, uid: number, gid: number): Promise<void> {
  const own = await file.stat();
  if (own.uid === uid && own.gid === gid) return;
  try {
    await file.chown(uid, gid);
  } catch {
    throw new WriteRefused('文件属于别的用户，写回会改变它的所有者');
  }
}

/** So that the new name outlives a power cut. Not every system lets a folder be opened, and those need it not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function isSame(before: FileState, now: { ino: number; mtimeMs: number; size: number }): boolean {
  return before.inode === now.ino && before.modified === now.mtimeMs && before.size === now.size;
}

async function asRefusal(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof WriteRefused) throw error;
    throw new WriteRefused(codeOf(error) === 'EEXIST' ? '文件已经存在' : reasonOf(error));
  }
}
