/** What the commands share: reading the inputs one by one, analysing them, telling of those that cannot be read. */
import type { Analysis, Engine, FragmentKind } from '../core/engine';
import { checkFully } from '../core/full-check';
import { createWordStore } from '../core/word-store';
import { expandInputs, type Input, type InputText, readInput } from './inputs';
import { CliError, type CliIO } from './io';
import { createProgress } from './progress';
import type { FileSettings } from './projects';
import { visibleLine } from './visible';

export interface ReadFile extends InputText {
  readonly input: Input;
}

/** What `visit` has to say of a file that was not looked at as a whole: the reasons, in Chinese. */
type Unchecked = readonly string[];

type Told = readonly string[];

/**
 * Calls `visit` with each file that the arguments name, in order. What was not read, or not looked at as a whole, is told
 * of on standard error, one line each, and costs no other file; the lines are the answer.
 */
export async function forEachFile(
  args: readonly string[],
  io: CliIO,
  visit: (file: ReadFile) => Promise<Unchecked>,
): Promise<Told> {
  const { files, unread, copies } = await expandInputs(args, io);
  if (files.length === 0 && unread.length === 0 && copies.length === 0)
    throw new CliError('没有可检查的文件。');
  const progress = createProgress(io.stderr, files.length);
  const told: string[] = [];
  const tell = (message: string) => {
    progress.clear();
    io.stderr.write(`biganzi: ${visibleLine(message)}\n`);
    told.push(message);
  };
  unread.forEach(tell);
  if (copies.length > 0) {
    const [first = ''] = copies;
    const shown = copies.length === 1 ? first : `${first} 等 ${copies.length} 个`;
    io.stderr.write(
      `${visibleLine(`已略过 ${shown}：本程序生成的批注、修订、原件等副本和报告；要检查请写明文件名。`)}\n`,
    );
  }
  for (const input of files) {
    progress.step(visibleLine(input.name));
    try {
      const read = await readInput(input, io);
      progress.clear();
      for (const reason of await visit({ input, ...read })) tell(`${input.name} ${reason}`);
    } catch (error) {
      tell(
        error instanceof CliError ? error.message : `${input.name} 没有检查完，程序出错：${placeOf(error)}`,
      );
    }
  }
  progress.clear();
  return told;
}

/** The error with the place that threw it, in one line: for a report to those who mend it. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [
    error.message,
    error.stack
      ?.split('\n')
      .find((line) => /^\s+at /.test(line))
      ?.trim() ?? '',
  ].join(' ');
}

/**
 * Analyses a text with its words, when a rule wants words; segmentation is loaded only then. Where checking is turned
 * off the findings are left empty. `fragment` where the text is not a document of its own.
 */
export function createChecker(engine: Engine, io: CliIO) {
  const words = createWordStore();
  return async (
    text: string,
    { enable, settings }: Pick<FileSettings, 'enable' | 'settings'>,
    fragment?: FragmentKind,
  ): Promise<Analysis> => {
    if (!enable) return engine.classify(text, settings);
    return checkFully(text, settings, { engine, words, segmenter: () => io.segmenter() }, fragment);
  };
}
