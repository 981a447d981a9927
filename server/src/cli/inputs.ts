import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { copiesAmong } from '@biganzi/shared';
import { glob, isDynamicPattern } from 'tinyglobby';
import { decode, type Encoding, type Refusal } from '../files/encodings';
import { codeOf, type FileBytes, type FileState, readFileBytes, reasonOf } from '../files/read-file';
import type { OpenedWord } from '../word';
import { looksLikeOffice, WORD_NAME } from '../word/package/sniff';
import { isWordFileError } from '../word/word-file-error';
import { CliError, type CliIO } from './io';

/** What is looked at in a folder. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  ...['.txt', '.md', '.markdown', '.gongwen', '.gw'],
  ...['.docx', '.doc'],
]);
/** Drafts too, but nothing reads them: what is not looked at in a folder is said. */
const UNREAD_EXTENSIONS: ReadonlySet<string> = new Set(['.wps', '.rtf', '.odt']);

export interface Input {
  /** As shown and as given in JSON: relative to the working directory, `-` for standard input. */
  readonly name: string;
  /** Absolute path; undefined for standard input. */
  readonly path?: string;
}

export interface InputText {
  /** With a byte order mark, if it has one, as U+FEFF. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Undefined for standard input. */
  readonly bytes?: Uint8Array;
  readonly state?: FileState;
  /** Set for a Word file, of which `text` is the text. */
  readonly word?: OpenedWord;
}

export interface Inputs {
  /** Each once, in order. */
  readonly files: readonly Input[];
  /** What the arguments name and nobody can look at, one line each. */
  readonly unread: readonly string[];
  /** Copies of drafts in the same folder, which the program made: as shown. */
  readonly copies: readonly string[];
}

/**
 * The files that the arguments name: files as given, folders and globs expanded to drafts. Throws a CliError when an
 * argument names nothing.
 */
export async function expandInputs(args: readonly string[], io: CliIO): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const found: Found = { unread: [], copies: [] };
  for (const arg of args) {
    for (const input of await expandOne(arg, io.cwd, found)) inputs.set(input.path ?? '-', input);
  }
  return { files: [...inputs.values()], ...found };
}

interface Found {
  readonly unread: string[];
  readonly copies: string[];
}

async function expandOne(arg: string, cwd: string, found: Found): Promise<Input[]> {
  if (arg === '-') return [{ name: '-' }];
  const path = resolve(cwd, arg);
  const kind = await kindOf(path, arg);
  if (kind === 'file') return [{ name: arg, path }];
  if (kind === 'folder') {
    if (WORD_NAME.test(arg)) throw new CliError(`${arg} 是文件夹，不是 Word 文件。`);
    return named(await draftsIn(path, cwd, found), cwd);
  }
  if (isDynamicPattern(arg)) {
    const files = await glob(arg, { cwd, absolute: true, onlyFiles: true, expandDirectories: false });
    if (files.length > 0) return named(files.sort(), cwd);
    throw new CliError(`没有文件与“${arg}”相符。`);
  }
  throw new CliError(`找不到文件或文件夹：${arg}`);
}

/** The drafts in a folder and the folders in it, hidden ones and node_modules left out; links are followed once. */
async function draftsIn(root: string, cwd: string, { unread, copies }: Found): Promise<string[]> {
  const seen = new Set<string>();
  const files: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    const name = relative(cwd, folder) || '.';
    try {
      const real = await realpath(folder);
      if (seen.has(real)) return;
      seen.add(real);
      const entries = await readdir(folder, { withFileTypes: true });
      const made = copiesAmong(entries.map((entry) => entry.name));
      for (const entry of entries) {
        // ~$ is what Word writes beside a document that is open.
        if (/^(?:\.|~\$|node_modules$)/.test(entry.name)) continue;
        const path = join(folder, entry.name);
        const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await isFolderLink(path)));
        const extension = extname(entry.name).toLowerCase();
        if (isFolder) await visit(path);
        else if (made.has(entry.name)) copies.push(relative(cwd, path));
        else if (EXTENSIONS.has(extension)) files.push(path);
        else if (UNREAD_EXTENSIONS.has(extension)) {
          unread.push(`${relative(cwd, path)} 没有检查：不是纯文本；请另存为纯文本（.txt，UTF-8）再检查。`);
        }
      }
    } catch (error) {
      unread.push(`${name} 没有检查：文件夹打不开，${reasonOf(error)}。`);
    }
  };
  await visit(root);
  return files.sort();
}

/** A link that leads nowhere is left to the reading, which tells of it. */
async function isFolderLink(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

function named(paths: readonly string[], cwd: string): Input[] {
  return paths.map((path) => ({ name: relative(cwd, path) || path, path }));
}

/** Undefined when nothing has this name. */
async function kindOf(path: string, name: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL') return undefined;
    throw new CliError(`${name} 没有检查：${reasonOf(error)}。`);
  }
}

/** Reads and decodes one input. Throws a CliError that names the file when it cannot be read or is no text. */
export async function readInput(input: Input, io: CliIO): Promise<InputText> {
  const { name, path } = input;
  const shown = path === undefined ? '标准输入' : name;
  const read = await bytesOf(input, io);
  if (read === undefined) throw new CliError(`${shown} 没有检查：文件不在了。`);
  if ('refusal' in read) throw new CliError(`${shown} 没有检查：${read.refusal}。`);
  if (WORD_NAME.test(name) || looksLikeOffice(read.bytes))
    return { ...(await readWord(shown, read, io)), ...read };
  const decoded = decode(read.bytes);
  if ('refusal' in decoded) throw new CliError(`${shown} 没有检查：${decoded.refusal}。`);
  return { ...decoded, ...read };
}

type Read = Pick<FileBytes, 'bytes'> & Partial<FileBytes>;

/** Bytes. Pictures make a Word file large. */
const MAX_WORD_FILE = 128 * 1024 * 1024;

async function bytesOf({ path }: Input, io: CliIO): Promise<Read | Refusal | undefined> {
  if (path !== undefined) return readFileBytes(path, WORD_NAME.test(path) ? MAX_WORD_FILE : undefined);
  const bytes = await io.readStdin();
  return 'refusal' in bytes ? bytes : { bytes };
}

async function readWord(shown: string, { bytes }: Read, io: CliIO): Promise<InputText> {
  const { openWord } = await io.word();
  try {
    const word = await openWord(bytes);
    return { text: word.text, encoding: 'utf-8', word };
  } catch (error) {
    if (!isWordFileError(error)) throw error;
    throw new CliError(`${shown} 没有检查：${error.message}`);
  }
}
