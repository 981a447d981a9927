import { extname, resolve } from 'node:path';
import { uncheckedIn } from '../core/checking/unchecked';
import type { Engine } from '../core/engine';
import { createFile, WriteRefused } from '../files/write-file';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { withLayout } from './layout';
import type { Projects } from './projects';
import { createChecker, forEachFile } from './session';
import { visibleLine } from './visible';

export interface ReportCommandOptions {
  readonly output: string;
}

/** `biganzi report`: what was found in the files, as a .docx or a page of HTML, to hand on. */
export async function reportCommand(
  engine: Engine,
  files: readonly string[],
  { output }: ReportCommandOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  const kind = extname(output).toLowerCase();
  if (kind !== '.docx' && kind !== '.html') throw new CliError('报告的文件名应以 .docx 或 .html 结尾。');
  const check = createChecker(engine, io);
  const { makeReport, reportDocx, reportHtml } = await io.word();
  const checked: Parameters<typeof makeReport>[0][number][] = [];
  const told = await forEachFile(files, io, async (file) => {
    const settings = await projects.of(file.input);
    const analysis = await check(file.text, settings);
    const documents = settings.enable ? await withLayout(file, analysis, settings, io) : analysis.documents;
    const unchecked = settings.enable ? uncheckedIn(analysis) : [];
    if (unchecked.length === 0) checked.push({ name: file.input.name, text: file.text, documents });
    return unchecked;
  });
  const now = new Date();
  const date = `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
  const report = makeReport(checked, date, told);
  const bytes = kind === '.docx' ? reportDocx(report) : Buffer.from(reportHtml(report), 'utf8');
  try {
    await createFile(resolve(io.cwd, output), bytes);
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    throw new CliError(`${output} 没有写入：${error.message}。`);
  }
  io.stderr.write(`${visibleLine(`已写报告：${output}（${checked.length} 个文件）`)}\n`);
  return told.length === 0 && !projects.broken ? EXIT.clean : EXIT.cannotRun;
}
