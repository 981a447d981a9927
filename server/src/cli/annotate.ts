/** Findings into Word files: comments and revisions. The original is not touched unless it is asked for. */
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Engine, EngineSettings } from '../core/engine';
import type { Finding } from '../core/findings';
import { unusedPath } from '../files/unused-path';
import { createFile, replaceFile, WriteRefused } from '../files/write-file';
import type { CheckedPart } from '../word';
import { wordsOf } from './export-words';
import { CliError, type CliIO } from './io';
import type { ReadFile } from './session';
import { visibleLine } from './visible';

export interface AnnotateOptions {
  readonly annotate?: boolean;
  /** The file to write; beside the draft when left out. Never overwrites. */
  readonly output?: string;
  /** Writes into the draft, and keeps a copy of it. */
  readonly inPlace?: boolean;
  /** Suggestions stay in the comments. */
  readonly safeOnly?: boolean;
}

/** What was found in the text, and in headers, footers and notes. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly parts: readonly CheckedPart[];
}

export interface Annotating {
  readonly engine: Engine;
  readonly settings: EngineSettings;
  readonly io: CliIO;
}

export function isAnnotating({ annotate }: AnnotateOptions): boolean {
  return annotate === true;
}

/** Options that need each other, told before any work is done. */
export function oneFileFor(
  { annotate, output, inPlace, safeOnly }: AnnotateOptions,
  files: readonly string[],
): void {
  const needs = output !== undefined ? '-o' : inPlace ? '--in-place' : safeOnly ? '--safe-only' : undefined;
  if (!annotate && needs !== undefined) throw new CliError(`${needs} 要和 --annotate 一起用。`);
  if (output !== undefined && inPlace) throw new CliError('-o 与 --in-place 只能用一个。');
  if (output !== undefined && files.length > 1) throw new CliError('有几个文件时不能用 -o，请去掉。');
}

/** Writes the findings into a copy of the file; the line that tells of it. */
export async function annotateFile(
  file: ReadFile,
  { findings, parts }: Found,
  { output, inPlace, safeOnly }: AnnotateOptions,
  { engine, settings, io }: Annotating,
): Promise<string> {
  const document = wordOf(file);
  const { annotate, stampAt, exportDraft, longTitles } = await io.word();
  const {
    file: bytes,
    comments,
    revisions,
    creates,
  } = annotate(document, findings, stampAt(new Date()), { safeOnly, parts });
  // The comment tells of the file, and the file goes beside the annotated one.
  const made: string[] = [];
  for (const { name, text } of creates) {
    const drafts = engine.classify(text, settings).documents.map((one) => one.document);
    const draft = exportDraft(drafts, { words: await wordsOf(longTitles(drafts), io) });
    made.push(await writeBeside(file, output, name, draft, io));
  }
  const also = made.length === 0 ? '' : `；拆分出：${made.join('、')}`;
  const counts = `批注 ${comments} 条，修订 ${revisions} 处`;
  if (inPlace) {
    if (comments === 0) return visibleLine(`${file.input.name}：没有问题，没有改动。`);
    const copy = await replaceKeepingCopy(file, bytes, io);
    return visibleLine(`已写批注：${file.input.name}（${counts}）${also}；原件：${copy}`);
  }
  const name = await writeNew(file, output, '批注', bytes, io);
  return visibleLine(`已写批注：${name}（${counts}）${also}`);
}

/** Writes the safe fixes into the file as revisions and keeps a copy; undefined when there is none. */
export async function fixWordFile(
  file: ReadFile,
  { findings, parts }: Found,
  io: CliIO,
): Promise<string | undefined> {
  const document = wordOf(file);
  const { fixAsRevisions, stampAt } = await io.word();
  const { file: bytes, revisions, left } = fixAsRevisions(document, findings, stampAt(new Date()), parts);
  if (revisions === 0) return undefined;
  const copy = await replaceKeepingCopy(file, bytes, io);
  const rest = left === 0 ? '' : `；另有 ${left} 处不能写成修订（自动编号、域或者跨段），请手工修改`;
  return visibleLine(`已修改：${file.input.name}（修订 ${revisions} 处）${rest}；原件：${copy}`);
}

function wordOf({ input, word }: ReadFile) {
  if (!word) throw new CliError(`${input.name} 没有写批注：只有 Word 文件（.docx）能写批注。`);
  if (!word.document) {
    throw new CliError(`${input.name} 没有写批注：.doc 只能读，请在 Word 或 WPS 中另存为 .docx。`);
  }
  return word.document;
}

/** The name as shown of the file that was made: `output`, or the draft's name with a word put in. */
export async function writeNew(
  { input }: ReadFile,
  output: string | undefined,
  word: string,
  bytes: Uint8Array,
  io: CliIO,
  extension?: string,
): Promise<string> {
  if (output !== undefined) {
    const path = resolve(io.cwd, output);
    if (path === input.path) throw new CliError(`${output} 就是原文件；要写回原文件，请用 --in-place。`);
    await write(output, () => createFile(path, bytes));
    return output;
  }
  if (input.path === undefined) throw new CliError('标准输入没有文件名，请用 -o 写明写到哪里。');
  for (let n = 1; ; n++) {
    const path = besides(input.path, `${word}${n === 1 ? '' : `（${n}）`}`, extension);
    const name = relative(io.cwd, path) || path;
    try {
      await createFile(path, bytes);
      return name;
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      if (error.message !== '文件已经存在' || n === MAX_COPIES) throw notWritten(name, error);
    }
  }
}

/** A new .docx of that name in the folder of what is written, or one with a number where the name is taken. */
async function writeBeside(
  { input }: ReadFile,
  output: string | undefined,
  name: string,
  bytes: Uint8Array,
  io: CliIO,
): Promise<string> {
  const beside = output === undefined ? input.path : resolve(io.cwd, output);
  if (beside === undefined) throw new CliError('标准输入没有文件名，请用 -o 写明写到哪里。');
  const path = await unusedPath(dirname(beside), name, '.docx');
  const shown = relative(io.cwd, path) || path;
  await write(shown, () => createFile(path, bytes));
  return shown;
}

/** Somebody who makes more of one draft has a mistake in a script. */
const MAX_COPIES = 999;

async function replaceKeepingCopy(file: ReadFile, bytes: Uint8Array, io: CliIO): Promise<string> {
  const { input, bytes: before, state } = file;
  if (input.path === undefined || before === undefined) throw new CliError('标准输入不能写回，请用 -o。');
  const copy = await writeNew(file, undefined, '原件', before, io);
  const { path } = input;
  await write(input.name, () => replaceFile(path, bytes, state));
  return copy;
}

async function write(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof WriteRefused) throw notWritten(name, error);
    throw error;
  }
}

function notWritten(name: string, { message }: Error): CliError {
  return new CliError(`${name} 没有写入：${message}。`);
}

/** 草稿.docx → 草稿.批注.docx, in the same folder. */
function besides(path: string, word: string, extension = extname(path)): string {
  return join(dirname(path), `${basename(path, extname(path))}.${word}${extension}`);
}
