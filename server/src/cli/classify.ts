import { mojibakeIn } from '../core/checking/mojibake';
import type { Engine } from '../core/engine';
import { classificationJson } from './format/json';
import { createPrettyPrinter } from './format/pretty';
import { type CliIO, EXIT, type ExitStatus } from './io';
import type { Projects } from './projects';
import { forEachFile } from './session';
import { jsonText } from './visible';

export interface ClassifyOptions {
  readonly format: 'pretty' | 'json';
  readonly bodyOnly?: boolean;
}

/** `biganzi classify`: genre, confidence, runner-up and the evidence of each document. */
export async function classifyCommand(
  engine: Engine,
  files: readonly string[],
  options: ClassifyOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  const printer = createPrettyPrinter({ color: io.color, columns: io.stdout.columns });
  const told = await forEachFile(files, io, async ({ input, text, word }) => {
    const { settings } = await projects.of(input, word);
    const classified = engine.classify(text, { ...settings, bodyOnly: options.bodyOnly });
    for (const analysis of classified.documents) {
      if (options.format === 'json') {
        io.stdout.write(`${jsonText(classificationJson(input.name, analysis))}\n`);
        continue;
      }
      const lines = [
        printer.heading(input.name, analysis, classified.documents.length),
        ...printer.reasons(analysis.classification, classified.file),
      ];
      io.stdout.write(`${lines.join('\n')}\n`);
    }
    const mojibake = mojibakeIn(text);
    return mojibake === undefined ? [] : [`${mojibake}。`];
  });
  return told.length === 0 ? EXIT.clean : EXIT.cannotRun;
}
