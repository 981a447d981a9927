import { dirname, join, resolve } from 'node:path';
import { newFindings } from '../core/baseline';
import type { Engine } from '../core/engine';
import type { Finding } from '../core/findings';
import type { OwnAnswer, ReviewedFile } from '../word';
import { openBaselines, openBaselineWriter } from './baselines';
import { reviewedJson, reviewedMarkdown, reviewedPretty } from './format/reviewed';
import { readInput } from './inputs';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import type { Projects } from './projects';
import { createChecker, forEachFile, type ReadFile } from './session';
import { jsonText } from './visible';

export interface ReviewChangesOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  /** The draft as it was annotated; beside the file, by its name, when left out. */
  readonly original?: string;
  /** Puts what was refused into the baseline; true for the usual one. */
  readonly baselineRefused?: string | true;
}

/** `biganzi review-changes`: what became of our comments and revisions, and what others wrote. */
export async function reviewChangesCommand(
  engine: Engine,
  files: readonly string[],
  options: ReviewChangesOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  if (options.original !== undefined && files.length > 1)
    throw new CliError('有几个文件时不能用 --original，请去掉。');
  const { reviewAnnotated, ANSWER_NAMES } = await io.word();
  const told = await forEachFile(files, io, async (file) => {
    const { input, word } = file;
    if (!word?.document) throw new CliError(`${input.name} 没有读：只有 .docx 里才有批注和修订。`);
    const reviewed = reviewAnnotated(word.document);
    if (options.format === 'json')
      io.stdout.write(`${jsonText(reviewedJson(input.name, file.text, reviewed))}\n`);
    else {
      const render = options.format === 'markdown' ? reviewedMarkdown : reviewedPretty;
      io.stdout.write(render(input.name, file.text, reviewed, ANSWER_NAMES));
    }
    if (options.baselineRefused) {
      const line = await keepRefused(file, reviewed, options, { engine, projects, io });
      io.stderr.write(`${line}\n`);
    }
    return [];
  });
  return told.length === 0 && !projects.broken ? EXIT.clean : EXIT.cannotRun;
}

/** Puts the findings of the original that were refused or left into its baseline, beside what that has already. */
async function keepRefused(
  file: ReadFile,
  { own }: ReviewedFile,
  { original, baselineRefused }: ReviewChangesOptions,
  { engine, projects, io }: { engine: Engine; projects: Projects; io: CliIO },
): Promise<string> {
  const path = original ?? originalOf(file.input.name);
  const input = { name: path, path: resolve(io.cwd, path) };
  const { text, word } = await readInput(input, io).catch(() => {
    throw new CliError(`找不到原件 ${path}；请用 --original 写明批注之前的文件。`);
  });
  const settings = await projects.of(input, word);
  const { documents } = await createChecker(engine, io)(text, settings);
  const findings = documents.flatMap((document) => document.findings);
  const refused = findings.filter((finding) => own.some((one) => isRefusal(one, finding)));
  const option = baselineRefused === true ? true : (baselineRefused ?? true);
  const known = await openBaselines(option === true ? undefined : option, io)
    .of(input)
    .catch(() => undefined);
  const fresh = known ? new Set(newFindings(text, findings, known, io.digest)) : new Set(findings);
  const kept = findings.filter((finding) => !fresh.has(finding) || refused.includes(finding));
  const writer = await openBaselineWriter(
    option === true ? join(dirname(path), '.biganzi-baseline.json') : option,
    io,
  );
  writer.add(input, text, kept);
  return writer.write();
}

function isRefusal({ answer, rule, message }: OwnAnswer, finding: Finding): boolean {
  return answer === 'refused' && rule === finding.rule && message === finding.message;
}

/** 草稿.批注.docx → 草稿.docx */
function originalOf(name: string): string {
  return name.replace(/\.批注(?:（\d+）)?(\.[^.]+)$/, '$1');
}
