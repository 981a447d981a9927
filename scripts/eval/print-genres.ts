import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenreEvaluation, TitleEvaluation } from './measure-genres';
import { confusion, type Judged, type Score } from './scores';
import { kindsOfMisses } from './title-misses';

/** Prints the figures of an evaluation to the terminal: with the worst mistakes, which quote the documents. */

export const NAMES = {
  all: '全部',
  titled: '有标题',
  untitled: '无标题',
  bodyOnly: '不看标题（--body-only）',
  titleCut: '删去标题和题注',
} as const satisfies Partial<Record<keyof GenreEvaluation, string>>;

const WORST = 10;
const QUOTED = 24;

export interface PrintOptions {
  /** Where the documents stand, to quote the evidence. */
  readonly folder: string;
  /** Only what is left when the title is removed. */
  readonly bodyOnly: boolean;
  /** List all mistakes, not just the worst ten. */
  readonly everyMistake: boolean;
}

export function printDocuments(result: GenreEvaluation, options: PrintOptions): void {
  const names = Object.entries(NAMES) as (readonly [keyof typeof NAMES, string])[];
  for (const [key, name] of names) {
    if (options.bodyOnly && key !== 'bodyOnly' && key !== 'titleCut') continue;
    printScore(name, result[key]);
    printWorst(result[key].wrong, options);
  }
  console.log(`法律法规被当成法定文种：${result.lawsTaken} / ${result.laws}`);
}

export function printTitles(result: TitleEvaluation): void {
  printScore('只有标题', result.withGenre);
  for (const { kind, count } of kindsOfMisses(result)) console.log(`    ${count} 个：${kind}`);
  console.log(`“其他”标题被当成法定文种：${result.taken.length} / ${result.others}`);
}

function printScore(name: string, one: Score): void {
  if (one.count === 0) return;
  console.log(
    `${name}：${one.count} 篇，正确率 ${percent(one.accuracy)}，宏平均 F1 ${percent(one.macroF1)}` +
      `（篇数不少于 3 的类别），平均置信度 ${percent(one.meanConfidence)}，校准误差 ${one.calibrationError.toFixed(3)}`,
  );
  if (one.perLabel.length > 1) {
    console.log(
      `  F1：${one.perLabel.map(({ label, count, f1 }) => `${label} ${percent(f1)}（${count}）`).join('，')}`,
    );
  }
  for (const { from, count, meanConfidence, hitRate } of one.bins) {
    if (count === 0) continue;
    console.log(
      `  置信度 ≥ ${from.toFixed(2)}：${count} 篇，平均置信度 ${percent(meanConfidence)}，命中率 ${percent(hitRate)}`,
    );
  }
  if (one.wrong.length > 0) console.log(`  混淆：${confusion(one).join('，')}`);
}

/** The mistakes that were made with the most confidence. */
function printWorst(wrong: readonly Judged[], { folder, everyMistake }: PrintOptions): void {
  const worst = [...wrong].sort((a, b) => b.confidence - a.confidence);
  for (const { name, label, answer, confidence, evidence = [] } of everyMistake
    ? worst
    : worst.slice(0, WORST)) {
    console.log(`    ${label} → ${answer} ${confidence.toFixed(2)}　${name}`);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const { cue, weight, span } of evidence.slice(0, 5)) {
      const quoted = text.slice(span.start, span.end).replace(/\s+/g, '').slice(0, QUOTED);
      console.log(`        ${weight >= 0 ? '+' : ''}${weight.toFixed(1)} ${cue}　${quoted}`);
    }
  }
}

export function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
