import { writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import type { Engine } from '../core/engine';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import type { Projects } from './projects';
import { forEachFile } from './session';

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
  let changed = 0;
  const allRead = await forEachFile(files, io, async ({ input, text, encoding, word }) => {
    const { enable, settings } = await projects.of(input);
    const fixed = enable ? engine.fixAll(text, settings) : text;
    if (fixed !== text) changed++;
    if (options.diff) {
      if (fixed !== text) io.stdout.write(createTwoFilesPatch(input.name, input.name, text, fixed));
    } else if (!options.write) {
      io.stdout.write(fixed);
    } else if (fixed !== text) {
      if (input.path === undefined) throw new CliError('标准输入不能写回，请去掉 --write。');
      if (word)
        throw new CliError(`${input.name} 是 Word 文件，不能写回文本；不加 --write 可看修改后的文字。`);
      // Writing another encoding than the file had would surprise the program that made it.
      if (encoding !== 'utf-8')
        throw new CliError(`${input.name} 的编码是 ${encoding}，请先另存为 UTF-8，再写回修改。`);
      await writeFile(input.path, fixed, 'utf8');
      io.stderr.write(`已修改：${input.name}\n`);
    }
  });
  if (options.write && changed === 0 && allRead) io.stderr.write('没有可以自动修改的地方。\n');
  return allRead ? EXIT.clean : EXIT.cannotRun;
}
