import { extname, relative, resolve } from 'node:path';
import { uncheckedIn } from '../core/checking/unchecked';
import type { DocumentAnalysis, Engine } from '../core/engine';
import { createFile, WriteRefused } from '../files/write-file';
import type { MendedLine } from '../word';
import { copiesOf } from './copies';
import { readInput } from './inputs';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { layoutToo } from './layout';
import type { FileSettings, Projects } from './projects';
import { createChecker, forEachFile, type ReadFile } from './session';
import { visibleLine } from './visible';
import { partsOf } from './word-parts';

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
    const settings = await projects.of(file.input, file.word);
    const analysis = await check(file.text, settings);
    const documents = settings.enable ? await layoutToo(file, analysis, settings, io) : analysis.documents;
    const unchecked = settings.enable ? uncheckedIn(analysis) : [];
    if (unchecked.length === 0) {
      const mended = settings.enable ? await mendedIn(file, documents, check, settings, io) : [];
      const parts = await partsOf(file, documents, check, settings, io);
      checked.push({ name: file.input.name, text: file.text, documents, mended, parts });
    }
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

/** By the copies that stand beside the file, and by what the file itself has of our comments and revisions. */
async function mendedIn(
  file: ReadFile,
  documents: readonly DocumentAnalysis[],
  check: ReturnType<typeof createChecker>,
  settings: FileSettings,
  io: CliIO,
): Promise<MendedLine[]> {
  const { mendedByAnswers, mendedSince, reviewAnnotated, withoutRepeats } = await io.word();
  const now = documents.flatMap(({ findings }) => findings);
  const lines: MendedLine[] = [];
  const read = async ({ path }: { readonly path: string }) => {
    const input = { name: relative(io.cwd, path) || path, path };
    return { input, ...(await readInput(input, io)) };
  };
  const copies = file.input.path === undefined ? [] : await copiesOf(file.input.path);
  // The first one is the draft as it was before anything was mended.
  const original = copies.find(({ kind }) => kind === '原件');
  const reviewed = [file.word?.document];
  try {
    if (original) {
      const before = await read(original);
      const analysis = await layoutToo(before, await check(before.text, settings), settings, io);
      lines.push(
        ...mendedSince({ text: before.text, findings: analysis.flatMap(({ findings }) => findings) }, now),
      );
    }
    for (const copy of copies.filter(({ kind }) => kind === '批注')) {
      reviewed.push((await read(copy)).word?.document);
    }
  } catch (error) {
    // A copy that cannot be read is no draft: the report goes without it.
    if (!(error instanceof CliError)) throw error;
  }
  for (const document of reviewed) {
    if (document) lines.push(...mendedByAnswers(reviewAnnotated(document)));
  }
  return withoutRepeats(lines);
}
