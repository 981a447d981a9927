/** What the commands share: reading the inputs one by one, analysing them, telling of those that cannot be read. */
import type { Analysis, Engine } from '../core/engine';
import { createWordStore } from '../core/word-store';
import { type DecodedText, expandInputs, type Input, readInput } from './inputs';
import { CliError, type CliIO } from './io';
import { createProgress } from './progress';
import type { FileSettings } from './projects';

export interface ReadFile extends DecodedText {
  readonly input: Input;
}

/**
 * Calls `visit` with each file that the arguments name, in order. Returns true when all could be read; the others
 * are told of on standard error, one line each.
 */
export async function forEachFile(
  args: readonly string[],
  io: CliIO,
  visit: (file: ReadFile) => Promise<void> | void,
): Promise<boolean> {
  const inputs = await expandInputs(args, io);
  if (inputs.length === 0) throw new CliError('没有可检查的文件。');
  const progress = createProgress(io.stderr, inputs.length);
  let allRead = true;
  for (const input of inputs) {
    progress.step(input.name);
    try {
      const decoded = await readInput(input, io);
      progress.clear();
      await visit({ input, ...decoded });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      progress.clear();
      io.stderr.write(`biganzi: ${error.message}\n`);
      allRead = false;
    }
  }
  progress.clear();
  return allRead;
}

/**
 * Analyses a text with its words, when a rule wants words; segmentation is loaded only then. Where checking is turned
 * off the findings are left empty.
 */
export function createChecker(engine: Engine, io: CliIO) {
  const words = createWordStore();
  return async (text: string, { enable, settings }: FileSettings): Promise<Analysis> => {
    if (!enable) return engine.classify(text, settings);
    const first = engine.check(text, settings, words);
    const missing = engine.needsWords(settings) ? words.missing(engine.textsToSegment(first)) : [];
    const quotes = engine.wantsQuotations(first) && (await engine.loadQuotations());
    if (missing.length === 0) return quotes ? engine.check(text, settings, words) : first;
    const segmented = await io.segmenter().segment(missing);
    for (const [index, paragraph] of missing.entries()) words.put(paragraph, segmented[index] ?? []);
    return engine.check(text, settings, words);
  };
}
