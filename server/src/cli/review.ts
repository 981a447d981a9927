import { GENRES } from '@biganzi/shared';
import { mojibakeIn } from '../core/checking/mojibake';
import type { DocumentAnalysis, Engine } from '../core/engine';
import { type AudienceRank, isSpeechGenre, type OccasionId, type ReviewOptions } from '../core/speech';
import { classificationJson } from './format/json';
import { createPrettyPrinter } from './format/pretty';
import { reviewJson } from './format/review-json';
import { createReviewPrinter } from './format/review-pretty';
import { type CliIO, EXIT, type ExitStatus } from './io';
import { indexLines } from './lines';
import type { Projects } from './projects';
import { forEachFile } from './session';
import { jsonText } from './visible';

export interface ReviewCommandOptions {
  readonly format: 'pretty' | 'json';
  readonly occasion?: OccasionId;
  readonly audience?: AudienceRank;
  /** Characters a minute. */
  readonly rate?: number;
  /** Departments or fields that the speech has to touch. */
  readonly field?: readonly string[];
}

/** `biganzi review`: the five qi, the stances and what to write. Advice only: the exit status is never 1. */
export async function reviewCommand(
  engine: Engine,
  files: readonly string[],
  { format, occasion, audience, rate, field }: ReviewCommandOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  const printer = createPrettyPrinter({ color: io.color, columns: io.stdout.columns });
  const reviewPrinter = createReviewPrinter({ color: io.color });
  const options: ReviewOptions = { occasion, audience, rate, fields: field };
  await engine.loadQuotations();
  const told = await forEachFile(files, io, async ({ input, text, word }) => {
    const { settings } = await projects.of(input, word);
    const analysis = engine.classify(text, settings);
    const lines = indexLines(text, word !== undefined);
    for (const [index, document] of analysis.documents.entries()) {
      const review = engine.review(analysis, index, options);
      if (review === undefined) continue;
      if (format === 'json') {
        const object = { ...classificationJson(input.name, document), ...reviewJson(review) };
        io.stdout.write(`${jsonText(object)}\n`);
        continue;
      }
      const shown = [
        printer.heading(input.name, document, analysis.documents.length),
        ...notASpeech(document),
        ...reviewPrinter.review(review, lines),
      ];
      io.stdout.write(`${shown.join('\n')}\n`);
    }
    const mojibake = mojibakeIn(text);
    return mojibake === undefined ? [] : [`${mojibake}。`];
  });
  return told.length === 0 ? EXIT.clean : EXIT.cannotRun;
}

/** Said of a document that is meant to be read: the figures are made for what is spoken. */
function notASpeech({ classification: { genre } }: DocumentAnalysis): string[] {
  if (genre === 'unknown' || isSpeechGenre(genre)) return [];
  return [`  识别为${GENRES[genre].name}，不是讲话类文稿，以下仅供参考。`];
}
