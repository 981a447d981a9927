import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { OpenedWord } from '../word';
import { looksLikeOffice, WORD_NAME } from '../word/package/sniff';
import { isWordFileError } from '../word/word-file-error';
import { CliError, type CliIO } from './io';

/** What is looked at in a folder. */
const EXTENSIONS = ['txt', 'md', 'markdown', 'gongwen', 'gw', 'docx', 'doc'];

export interface Input {
  /** As shown and as given in JSON: relative to the working directory, `-` for standard input. */
  readonly name: string;
  /** Absolute path; undefined for standard input. */
  readonly path?: string;
}

export interface DecodedText {
  /** Without a byte order mark; a mark stands in `bom`. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'gb18030';
  /** Set for a Word file, of which `text` is the text. */
  readonly word?: OpenedWord;
}

/**
 * The files that the arguments name: files as given, folders and globs expanded to drafts, each once.
 * Throws a CliError when an argument names nothing.
 */
export async function expandInputs(args: readonly string[], io: CliIO): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const arg of args) {
    for (const input of await expandOne(arg, io.cwd)) inputs.set(input.path ?? '-', input);
  }
  return [...inputs.values()];
}

async function expandOne(arg: string, cwd: string): Promise<Input[]> {
  if (arg === '-') return [{ name: '-' }];
  const path = resolve(cwd, arg);
  const kind = await kindOf(path);
  if (kind === 'file') return [{ name: arg, path }];
  if (kind === 'folder') {
    if (WORD_NAME.test(arg)) throw new CliError(`${arg} 是文件夹，不是 Word 文件。`);
    const files = await glob(`**/*.{${EXTENSIONS.join(',')}}`, {
      cwd: path,
      // Word keeps a file ~$name beside each one that is open.
      ignore: ['**/node_modules/**', '**/~$*'],
      expandDirectories: false,
    });
    return named(
      files.sort().map((file) => join(path, file)),
      cwd,
    );
  }
  if (isDynamicPattern(arg)) {
    const files = await glob(arg, { cwd, absolute: true, onlyFiles: true, expandDirectories: false });
    if (files.length > 0) return named(files.sort(), cwd);
    throw new CliError(`没有文件与“${arg}”相符。`);
  }
  throw new CliError(`找不到文件或文件夹：${arg}`);
}

function named(paths: readonly string[], cwd: string): Input[] {
  return paths.map((path) => ({ name: relative(cwd, path) || path, path }));
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const stats = await stat(path);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** Reads and decodes one input. Throws a CliError that names the file when it cannot be read or is no text. */
export async function readInput(input: Input, io: CliIO): Promise<DecodedText> {
  let bytes: Buffer;
  try {
    bytes = input.path === undefined ? await io.readStdin() : await readFile(input.path);
  } catch (error) {
    throw new CliError(`无法读取 ${input.name}：${error instanceof Error ? error.message : String(error)}`);
  }
  if (WORD_NAME.test(input.name) || looksLikeOffice(bytes)) return readWord(input, bytes, io);
  const decoded = decode(bytes);
  if (!decoded) throw new CliError(`${input.name} 不是文本文件，已跳过。`);
  return decoded;
}

async function readWord(input: Input, bytes: Buffer, io: CliIO): Promise<DecodedText> {
  const { openWord } = await io.word();
  try {
    const word = await openWord(bytes);
    return { text: word.text, encoding: 'utf-8', word };
  } catch (error) {
    if (!isWordFileError(error)) throw error;
    throw new CliError(`${input.name}：${error.message}`);
  }
}

/**
 * UTF-8, or UTF-16 with its mark, or GB18030 (drafts from older office software); undefined for binary files.
 * A UTF-8 byte order mark stays in the text as U+FEFF, so that spans and written files keep it.
 */
export function decode(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), encoding: 'utf-16le' };
  }
  if (bytes.includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
    } catch {
      // Not this encoding: try the next.
    }
  }
  return undefined;
}
