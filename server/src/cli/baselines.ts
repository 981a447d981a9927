import { readFile, writeFile } from 'node:fs/promises';
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
      return found && entry(found.path, found.text, path);
    },
  };
}

async function textOf(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new CliError(`读不到基线文件：${name}`);
  }
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
  let [count, checked] = [0, 0];
  return {
    add: (input, text, findings) => {
      if (input.path === undefined) throw new CliError('标准输入没有文件名，不能记入基线。');
      const key = keyOf(path, input.path);
      checked++;
      count += findings.length;
      if (findings.length === 0) files.delete(key);
      else files.set(key, recordFindings(text, findings, io.digest));
    },
    write: async () => {
      try {
        await writeFile(path, renderBaseline(files), 'utf8');
      } catch (error) {
        throw new CliError(`没有写入 ${name}：${error instanceof Error ? error.message : String(error)}`);
      }
      return `已写入 ${name}：记下 ${checked} 个文件的 ${count} 处问题，以后只报新的。`;
    },
  };
}

/** `--write-baseline 草稿.txt` takes the draft for the file to write: nothing but a baseline is ever overwritten. */
async function baselineAt(path: string, name: string): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (!path.endsWith('.json')) throw new CliError(`没有写入 ${name}：基线文件的名称应以 .json 结尾。`);
  if (text === undefined) return new Map();
  const baseline = readBaseline(text);
  if (!baseline) throw new CliError(`没有写入 ${name}：这个文件已经存在，又不是基线文件。`);
  return baseline;
}

/** How the baseline at `path` calls a file. */
function keyOf(path: string, file: string): string {
  return relative(dirname(path), file).split(sep).join('/');
}
