import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  BASELINE_FILE,
  type Baseline,
  type FileBaseline,
  readBaseline,
  recordFindings,
  renderBaseline,
} from '../core/baseline';
import type { Finding } from '../core/findings';
import { readTextFile } from '../files/read-file';
import { putFile, WriteRefused } from '../files/write-file';
import type { Input } from './inputs';
import { CliError, type CliIO } from './io';

/** A path, or false for `--no-baseline`; undefined: the nearest one. */
export type BaselineOption = string | false | undefined;

/** What the baselines say of each file. */
export interface Baselines {
  of(input: Input): Promise<FileBaseline | undefined>;
}

/** Asks for the baseline in the file's folder or above it, then for one in the working directory. */
export function openBaselines(option: BaselineOption, io: CliIO): Baselines {
  const byPath = new Map<string, Baseline>();
  const entry = (path: string, text: string, file: string): FileBaseline | undefined => {
    const baseline = byPath.get(path) ?? readBaseline(text);
    if (!baseline) throw new CliError(`${relative(io.cwd, path) || path} 不是基线文件。`);
    byPath.set(path, baseline);
    return baseline.get(keyOf(path, file));
  };
  return {
    of: async ({ path }) => {
      if (option === false || path === undefined) return undefined;
      if (option !== undefined) {
        const named = resolve(io.cwd, option);
        return entry(named, await textOf(named, option), path);
      }
      const find = (folder: string) => io.projectFiles.find(folder, BASELINE_FILE);
      const found = (await find(dirname(path))) ?? (await find(io.cwd));
      if (found === undefined) return undefined;
      if (found.text === undefined) {
        throw new CliError(`${relative(io.cwd, found.path) || found.path} ${found.warning}。`);
      }
      return entry(found.path, found.text, path);
    },
  };
}

async function textOf(path: string, name: string): Promise<string> {
  const file = await readTextFile(path);
  if (file === undefined) throw new CliError(`找不到基线文件：${name}`);
  if ('refusal' in file) throw new CliError(`基线文件 ${name} ${file.refusal}。`);
  return file.text;
}

/** Collects findings and writes them down. Files that were not checked this time keep what the file says of them. */
export interface BaselineWriter {
  add(input: Input, text: string, findings: readonly Finding[]): void;
  /** Writes the file; the line that tells of it. */
  write(): Promise<string>;
}

/** `option` is true where no path was given. Throws a CliError when the file is there and is no baseline. */
export async function openBaselineWriter(option: string | true, io: CliIO): Promise<BaselineWriter> {
  const path = option === true ? join(io.cwd, BASELINE_FILE) : resolve(io.cwd, option);
  const name = relative(io.cwd, path) || path;
  const files = new Map<string, FileBaseline>(await baselineAt(path, name));
  /** Written in this run: a Word file has several texts. */
  const added = new Set<string>();
  let [count, checked] = [0, 0];
  return {
    add: (input, text, findings) => {
      if (input.path === undefined) throw new CliError('标准输入没有文件名，不能记入基线。');
      const key = keyOf(path, input.path);
      const before = added.has(key) ? files.get(key) : undefined;
      if (!added.has(key)) checked++;
      added.add(key);
      count += findings.length;
      const all = joined(before ?? new Map(), recordFindings(text, findings, io.digest));
      if (all.size === 0) files.delete(key);
      else files.set(key, all);
    },
    write: async () => {
      try {
        await putFile(path, Buffer.from(renderBaseline(files), 'utf8'));
      } catch (error) {
        if (!(error instanceof WriteRefused)) throw error;
        throw new CliError(`没有写入 ${name}，原来的基线未动：${error.message}。`);
      }
      return `已写入 ${name}：记下 ${checked} 个文件的 ${count} 处问题，以后只报新的。`;
    },
  };
}

/** `--write-baseline 草稿.txt` takes the draft for the file to write: nothing but a baseline is ever overwritten. */
async function baselineAt(path: string, name: string): Promise<Baseline> {
  if (!path.endsWith('.json')) throw new CliError(`没有写入 ${name}：基线文件的名称应以 .json 结尾。`);
  const file = await readTextFile(path);
  if (file === undefined) return new Map();
  const baseline = 'refusal' in file ? undefined : readBaseline(file.text);
  if (!baseline) throw new CliError(`没有写入 ${name}：这个文件已经存在，又不是基线文件。`);
  return baseline;
}

/** How the baseline at `path` calls a file. */
function keyOf(path: string, file: string): string {
  return relative(dirname(path), file).split(sep).join('/');
}

function joined(a: FileBaseline, b: FileBaseline): FileBaseline {
  const all = new Map([...a].map(([rule, counts]) => [rule, new Map(counts)]));
  for (const [rule, counts] of b) {
    const own = all.get(rule) ?? new Map<string, number>();
    all.set(rule, own);
    for (const [digest, count] of counts) own.set(digest, (own.get(digest) ?? 0) + count);
  }
  return all;
}
