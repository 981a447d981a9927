/** What the readers of an annotated file refused goes to the word list or the baseline, so that it is not told again. */
import { dirname, join, relative, resolve } from 'node:path';
import { newFindings } from '../core/baseline';
import { termToAllow } from '../core/checking/allowed-terms';
import type { Engine } from '../core/engine';
import type { Finding } from '../core/findings';
import { PROJECT_FILE } from '../core/project-file';
import { withAllowedTerms } from '../core/project-terms';
import { putFile, WriteRefused } from '../files/write-file';
import type { OwnAnswer, ReviewedFile } from '../word';
import { openBaselines, openBaselineWriter } from './baselines';
import { type Input, readInput } from './inputs';
import { CliError, type CliIO } from './io';
import type { Projects } from './projects';
import { createChecker, type ReadFile } from './session';
import { visibleLine } from './visible';
import { partsOf } from './word-parts';

export interface KeepRefused {
  /** The draft as it was annotated; beside the file, by its name, when left out. */
  readonly original?: string;
  /** `words`: what is a term goes to the word list, the rest to the baseline. */
  readonly into: 'words' | 'baseline';
  /** A path; true for the usual one. */
  readonly baseline: string | true;
}

interface Tools {
  readonly engine: Engine;
  readonly projects: Projects;
  readonly io: CliIO;
}

/** A text of the original: the body, a header, the notes. */
interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Answers with the lines that tell of it. */
export async function keepRefused(
  file: ReadFile,
  { own }: ReviewedFile,
  { original, into, baseline }: KeepRefused,
  tools: Tools,
): Promise<string[]> {
  const { io } = tools;
  const path = original ?? originalOf(file.input.name);
  const input: Input = { name: path, path: resolve(io.cwd, path) };
  const checked = await checkOriginal(input, tools);
  const isRefused = (finding: Finding) => own.some((one) => isRefusal(one, finding));
  const terms = new Set(
    into === 'baseline'
      ? []
      : checked.flatMap(({ text, findings }) =>
          findings.filter(isRefused).flatMap((finding) => termToAllow(finding, text) ?? []),
        ),
  );
  const told = terms.size === 0 ? [] : [await allow([...terms], input, io)];
  const rest = checked.map(({ text, findings }) => ({
    text,
    findings,
    refused: findings.filter((finding) => isRefused(finding) && !terms.has(termToAllow(finding, text) ?? '')),
  }));
  if (into === 'words' && rest.every(({ refused }) => refused.length === 0)) return told;
  return [...told, await keepInBaseline(input, rest, baseline, io)];
}

/** How many of the answers are refusals. */
export function countRefused({ own }: ReviewedFile): number {
  return own.filter(({ answer }) => answer === 'refused').length;
}

async function checkOriginal(input: Input, { engine, projects, io }: Tools): Promise<Checked[]> {
  const read = await readInput(input, io).catch(() => {
    throw new CliError(`找不到原件 ${input.name}；请用 --original 写明批注之前的文件。`);
  });
  const settings = await projects.of(input, read.word);
  const check = createChecker(engine, io);
  const { documents } = await check(read.text, settings);
  const parts = await partsOf(read, documents, check, settings, io);
  return [
    { text: read.text, findings: documents.flatMap(({ findings }) => findings) },
    ...parts.map(({ part, findings }) => ({ text: part.text, findings })),
  ];
}

/** Beside what the baseline knows of the file already. */
async function keepInBaseline(
  input: Input,
  checked: readonly (Checked & { readonly refused: readonly Finding[] })[],
  option: string | true,
  io: CliIO,
): Promise<string> {
  const known = await openBaselines(option === true ? undefined : option, io)
    .of(input)
    .catch(() => undefined);
  const path = option === true ? join(dirname(input.name), '.biganzi-baseline.json') : option;
  const writer = await openBaselineWriter(path, io);
  for (const { text, findings, refused } of checked) {
    const fresh = known ? new Set(newFindings(text, findings, known, io.digest)) : new Set(findings);
    writer.add(
      input,
      text,
      findings.filter((finding) => !fresh.has(finding) || refused.includes(finding)),
    );
  }
  return writer.write();
}

/** Into the nearest project file, or into a new one beside the draft. */
async function allow(terms: readonly string[], { path = '' }: Input, io: CliIO): Promise<string> {
  const found = await io.projectFiles.find(dirname(path), PROJECT_FILE);
  const target = found?.path ?? join(dirname(path), PROJECT_FILE);
  const name = relative(io.cwd, target) || target;
  const text = withAllowedTerms(found?.text, terms);
  if (text === undefined || (found && found.text === undefined)) {
    throw new CliError(`${name} 不是能改的项目文件，词语没有记入词表。`);
  }
  try {
    await putFile(target, Buffer.from(text, 'utf8'));
  } catch (error) {
    if (error instanceof WriteRefused) throw new CliError(`${name} 没有写入：${error.message}。`);
    throw error;
  }
  return visibleLine(`已记入词表：${terms.join('、')}（${name}）`);
}

function isRefusal({ answer, rule, message }: OwnAnswer, finding: Finding): boolean {
  return answer === 'refused' && rule === finding.rule && message === finding.message;
}

/** 草稿.批注.docx → 草稿.docx */
function originalOf(name: string): string {
  return name.replace(/\.批注(?:（\d+）)?(\.[^.]+)$/, '$1');
}
