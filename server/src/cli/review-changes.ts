import type { Engine } from '../core/engine';
import type { ReviewedFile } from '../word';
import { reviewedJson, reviewedMarkdown, reviewedPretty } from './format/reviewed';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import type { Projects } from './projects';
import { countRefused, type KeepRefused, keepRefused } from './refused';
import { forEachFile, type ReadFile } from './session';
import { jsonText } from './visible';

export interface ReviewChangesOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  /** The draft as it was annotated; beside the file, by its name, when left out. */
  readonly original?: string;
  /** Puts what was refused into the baseline; true for the usual one. */
  readonly baselineRefused?: string | true;
  /** Puts what was refused into the word list where it is a term, the rest into the baseline. */
  readonly allowRefused?: boolean;
}

/** `biganzi review-changes`: what became of our comments and revisions, and what others wrote. */
export async function reviewChangesCommand(
  engine: Engine,
  files: readonly string[],
  options: ReviewChangesOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  const { format, original, baselineRefused, allowRefused } = options;
  if (original !== undefined && files.length > 1)
    throw new CliError('有几个文件时不能用 --original，请去掉。');
  const { reviewAnnotated, ANSWER_NAMES } = await io.word();
  const refusals: { readonly file: ReadFile; readonly reviewed: ReviewedFile }[] = [];
  const told = await forEachFile(files, io, async (file) => {
    const { input, word } = file;
    if (!word?.document) throw new CliError(`${input.name} 没有读：只有 .docx 里才有批注和修订。`);
    const reviewed = reviewAnnotated(word.document);
    if (format === 'json') io.stdout.write(`${jsonText(reviewedJson(input.name, file.text, reviewed))}\n`);
    else {
      const render = format === 'markdown' ? reviewedMarkdown : reviewedPretty;
      io.stdout.write(render(input.name, file.text, reviewed, ANSWER_NAMES));
    }
    if (countRefused(reviewed) > 0 || baselineRefused) refusals.push({ file, reviewed });
    return [];
  });
  const named = allowRefused ? 'words' : baselineRefused ? 'baseline' : undefined;
  const into = named ?? (format === 'pretty' ? await askWhere(refusals, io) : undefined);
  for (const { file, reviewed } of into ? refusals : []) {
    const keep: KeepRefused = { original, into: into!, baseline: baselineRefused ?? true };
    for (const line of await keepRefused(file, reviewed, keep, { engine, projects, io })) {
      io.stderr.write(`${line}\n`);
    }
  }
  return told.length === 0 && !projects.broken ? EXIT.clean : EXIT.cannotRun;
}

/** One answer for all; nobody is asked where there is no terminal. */
async function askWhere(
  refusals: readonly { readonly reviewed: ReviewedFile }[],
  io: CliIO,
): Promise<KeepRefused['into'] | undefined> {
  const count = refusals.reduce((sum, { reviewed }) => sum + countRefused(reviewed), 0);
  if (count === 0) return undefined;
  const answer = await io.ask?.(
    `有 ${count} 处没有采纳。以后不再提示吗？1 词语记入词表，其余记入基线；2 都记入基线；直接回车，不记：`,
  );
  return answer === '1' ? 'words' : answer === '2' ? 'baseline' : undefined;
}
