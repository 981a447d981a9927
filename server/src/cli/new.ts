import { resolve } from 'node:path';
import { genreFromName } from '@biganzi/shared';
import type { Template } from '../core/genres/types';
import { fillTemplate, TEMPLATES } from '../core/templates';
import { createFile, WriteRefused } from '../files/write-file';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { visibleLine } from './visible';

export interface NewOptions {
  /** The file to write; standard output when left out. */
  readonly output?: string;
}

/** `biganzi new`: a skeleton by genre (report, 报告), kind (report.situation) or prefix (gw-bgqk). Never overwrites. */
export async function newCommand(name: string, options: NewOptions, io: CliIO): Promise<ExitStatus> {
  const text = `${fillTemplate(findTemplate(name))}\n`;
  if (options.output === undefined) {
    io.stdout.write(text);
    return EXIT.clean;
  }
  try {
    await createFile(resolve(io.cwd, options.output), Buffer.from(text, 'utf8'));
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    throw new CliError(`没有写入 ${options.output}：${error.message}。`);
  }
  io.stderr.write(`已新建：${visibleLine(options.output)}\n`);
  return EXIT.clean;
}

function findTemplate(name: string): Template {
  const genre = genreFromName(name);
  const template =
    TEMPLATES.find(({ prefix, subkind, name: own }) => [prefix, subkind, own].includes(name)) ??
    TEMPLATES.find((candidate) => candidate.genre === genre);
  if (template) return template;
  const known = TEMPLATES.map(({ prefix, name: own }) => `  ${prefix.padEnd(12)}${own}`).join('\n');
  throw new CliError(`没有“${name}”的模板。现有模板：\n${known}`);
}
