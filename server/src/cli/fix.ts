import { createTwoFilesPatch } from 'diff';
import { uncheckedIn } from '../core/checking/unchecked';
import type { Engine } from '../core/engine';
import { ENCODING_NAMES, encode } from '../files/encodings';
import { replaceFile, WriteRefused } from '../files/write-file';
import { fixWordFile } from './annotate';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import type { Projects } from './projects';
import { createChecker, forEachFile, type ReadFile } from './session';
import { visible, visibleLine } from './visible';
import { partsOf } from './word-parts';

export interface FixOptions {
  /** Writes the files; without it and without `diff` the fixed text goes to standard output. */
  readonly write?: boolean;
  /** Shows a unified diff and writes nothing. */
  readonly diff?: boolean;
}

/** `biganzi fix`: applies the safe fixes. */
export async function fixCommand(
  engine: Engine,
  files: readonly string[],
  options: FixOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  if (options.write && options.diff) throw new CliError('--write 与 --diff 只能用一个。');
  const check = createChecker(engine, io);
  let changed = 0;
  const told = await forEachFile(files, io, async (file) => {
    const { input, text } = file;
    const { enable, settings } = await projects.of(input, file.word);
    if (options.write && input.path === undefined) throw new CliError('标准输入不能写回，请去掉 --write。');
    if (options.write && file.word) {
      const analysis = await check(text, { enable, settings });
      const findings = analysis.documents.flatMap((document) => document.findings);
      const parts = await partsOf(file, analysis.documents, check, { enable, settings }, io);
      const line = await fixWordFile(file, { findings, parts }, io);
      if (line !== undefined) changed++;
      if (line !== undefined) io.stderr.write(`${line}\n`);
      return uncheckedIn(analysis);
    }
    const unchecked = enable ? uncheckedIn(engine.classify(text, settings)) : [];
    const fixed = enable && unchecked.length === 0 ? engine.fixAll(text, settings) : text;
    if (fixed !== text) changed++;
    if (options.diff) {
      if (fixed !== text) show(createTwoFilesPatch(input.name, input.name, text, fixed), io);
    } else if (!options.write) {
      show(fixed, io);
    } else if (fixed !== text) {
      await writeBack(file, fixed);
      io.stderr.write(`已修改：${visibleLine(input.name)}\n`);
    }
    return unchecked;
  });
  if (options.write && changed === 0 && told.length === 0) io.stderr.write('没有可以自动修改的地方。\n');
  return told.length === 0 ? EXIT.clean : EXIT.cannotRun;
}

/** A file or another program gets the text as it is, a terminal its control characters as signs. */
function show(text: string, { stdout }: CliIO): void {
  stdout.write(stdout.isTTY ? visible(text) : text);
}

/** In the encoding that the file had, or not at all. */
async function writeBack({ input, text, encoding, bytes, state }: ReadFile, fixed: string): Promise<void> {
  const refuse = (reason: string) => new CliError(`${input.name} 没有写回，原文未动：${reason}。`);
  if (input.path === undefined || bytes === undefined) throw refuse('不是文件');
  const [before, after] = [encode(text, encoding), encode(fixed, encoding)];
  // Two byte sequences may stand for one character: what was not touched must come out as it went in.
  if (!before || !after || Buffer.compare(before, bytes) !== 0) {
    throw refuse(`编码是 ${ENCODING_NAMES[encoding]}，有的字不能照原样写回；请先另存为 UTF-8`);
  }
  try {
    await replaceFile(input.path, after, state);
  } catch (error) {
    if (error instanceof WriteRefused) throw refuse(error.message);
    throw error;
  }
}
