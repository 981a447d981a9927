import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Engine } from '../core/engine';
import { reasonOf } from '../files/read-file';
import { isWordFileError } from '../word/word-file-error';
import { writeNew } from './annotate';
import { wordsOf } from './export-words';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import type { Projects } from './projects';
import { forEachFile } from './session';
import { visibleLine } from './visible';

export interface ExportCommandOptions {
  readonly output?: string;
  /** 发文机关标志; true for the draft's own. */
  readonly redHead?: string | true;
  readonly template?: string;
  readonly reading?: boolean;
}

/** `biganzi export`: a draft as a .docx in the layout of GB/T 9704, in the office's template, or as a copy to read from. */
export async function exportCommand(
  engine: Engine,
  files: readonly string[],
  options: ExportCommandOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  if (options.output !== undefined && files.length > 1) throw new CliError('有几个文件时不能用 -o，请去掉。');
  if (options.template !== undefined && options.reading)
    throw new CliError('--template 与 --reading 只能用一个。');
  const told = await forEachFile(files, io, async (file) => {
    const { settings, word } = await projects.of(file.input, file.word);
    const { documents } = engine.classify(file.text, settings);
    const { exportDraft, longTitles } = await io.word();
    const drafts = documents.map(({ document }) => document);
    const path = options.template ?? (options.reading ? undefined : word.template);
    const folder = options.template === undefined && file.input.path ? dirname(file.input.path) : io.cwd;
    const template = path === undefined ? undefined : await readTemplate(resolve(folder, path), path);
    const redHead = options.redHead === true ? '' : (options.redHead ?? word.redHead);
    try {
      const bytes = exportDraft(drafts, {
        fonts: word.fonts,
        pageNumber: word.pageNumber,
        redHead,
        template,
        reading: options.reading,
        words: await wordsOf(longTitles(drafts), io),
      });
      const name = await writeNew(
        file,
        options.output,
        options.reading ? '朗读稿' : '公文版式',
        bytes,
        io,
        '.docx',
      );
      io.stderr.write(`${visibleLine(`已导出：${name}`)}\n`);
    } catch (error) {
      if (!isWordFileError(error)) throw error;
      throw new CliError(`${file.input.name} 没有导出：${error.message}`);
    }
    return [];
  });
  return told.length === 0 && !projects.broken ? EXIT.clean : EXIT.cannotRun;
}

async function readTemplate(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CliError(`读不到模板 ${name}：${reasonOf(error)}。`);
  }
}
