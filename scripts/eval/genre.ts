/**
 * `npm run eval -- genre`: how often the classifier is right on labelled documents and titles. Without arguments it
 * measures the corpus and the hand-written drafts and writes its part of docs/evaluation.md.
 * `--folder DIR` reads another folder with an index.tsv, `--titles FILE` other titles; `--body-only` shows only what
 * is left without the title; `--wrong` lists every mistake. These write nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FitFigures } from '../fit/figures';
import { CORPUS_INDEX, DRAFTS_INDEX, readMaterial, TITLES } from '../fit/material';
import { classifyTime } from './classify-time';
import { writePart } from './evaluation-file';
import { renderEvaluation } from './evaluation-page';
import { readDocuments, readTitles } from './genre-corpus';
import { evaluateDocuments, evaluateTitles } from './measure-genres';
import { type PrintOptions, printDocuments, printTitles } from './print-genres';

const ROOT = join(__dirname, '../..');
const FIGURES = join(ROOT, 'scripts/fit/figures.generated.json');

export async function evaluateGenre(args: readonly string[]): Promise<void> {
  const argument = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const folder = argument('--folder');
  const options = (index: string): PrintOptions => ({
    folder: dirname(index),
    bodyOnly: args.includes('--body-only'),
    everyMistake: args.includes('--wrong'),
  });
  const titlesFile = argument('--titles') ?? (folder === undefined ? TITLES : undefined);
  const indexes = folder === undefined ? [CORPUS_INDEX, DRAFTS_INDEX] : [join(folder, 'index.tsv')];
  for (const index of indexes) {
    const documents = readDocuments(index);
    console.log(`\n== ${dirname(index)}`);
    if (documents === undefined) {
      console.error(`没有语料：${dirname(index)}`);
      process.exitCode = 2;
      continue;
    }
    printDocuments(evaluateDocuments(documents), options(index));
    const time = classifyTime(documents);
    if (time !== undefined) console.log(`识别 3000 字用时中位数：${time.toFixed(2)} 毫秒`);
  }
  const titles = titlesFile === undefined ? undefined : readTitles(titlesFile);
  if (titles !== undefined) printTitles(evaluateTitles(titles));
  if (args.length === 0) writePage();
}

/** Figures only, and none that hangs on the clock or the machine. */
function writePage(): void {
  const material = readMaterial();
  if (material === undefined || !existsSync(FIGURES)) return;
  const fit = JSON.parse(readFileSync(FIGURES, 'utf8')) as FitFigures;
  writePart(renderEvaluation(material, fit));
}
