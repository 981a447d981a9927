/**
 * `npm run fit`: fits the weights of the classifier's signs on labelled documents and shows what that is worth.
 * `--write` rewrites weights.generated.ts and the figures that docs/evaluation.md is rendered from.
 * `--sync` needs no corpus: new signs get their hand-picked weight, signs that are gone are dropped.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HAND_MODEL, type Model } from '../server/src/core/genres/weights';
import { chooseFit } from './fit/choose-fit';
import { freeWeights, samplesOf } from './fit/cross-validate';
import { type FitFigures, figuresOf } from './fit/figures';
import { readMaterial } from './fit/material';
import { fitWeights } from './fit/optimise';
import { renderWeights, syncedWeights, type WeightEntry } from './fit/weights-file';

const ROOT = join(__dirname, '..');
const WEIGHTS = join(ROOT, 'server/src/core/genres/weights.generated.ts');
export const FIGURES = join(ROOT, 'scripts/fit/figures.generated.json');

function main(args: readonly string[]): void {
  if (args.includes('--sync')) {
    writeFileSync(WEIGHTS, syncedWeights());
    return;
  }
  const material = readMaterial();
  if (material === undefined) {
    console.error('没有语料 ../shared/corpus，不能拟合；只补新线索请用 --sync');
    process.exitCode = 2;
    return;
  }
  const hand = HAND_MODEL.weights;
  const samples = samplesOf(material);
  const choice = chooseFit(material, samples);
  const free = freeWeights(samples);
  const weights = fitWeights(samples, { hand, free, pull: choice.pull });
  const model: Model = { weights, temperature: choice.temperature };
  const figures = figuresOf(material, samples, free.size, choice, model);
  show(figures);
  if (!args.includes('--write')) return;
  const entries = [...weights].map(
    ([id, weight]): WeightEntry => [id, weight, free.has(id) ? 'fitted' : 'hand'],
  );
  writeFileSync(WEIGHTS, renderWeights(entries, choice.temperature));
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  console.log('已写入 weights.generated.ts 和 figures.generated.json');
}

function show({ tried, pull, temperature, measures, weights }: FitFigures): void {
  for (const one of tried)
    console.log(`拉力 ${one.pull}：交叉验证平均对数损失 ${one.loss}，宏平均 F1 ${one.macroF1}`);
  console.log(`取拉力 ${pull}，温度 ${temperature}；权重 ${weights.all} 个，拟合 ${weights.fitted} 个`);
  for (const { name, hand, crossValidated, inUse } of measures) {
    console.log(`${name}：手定 ${hand}，交叉验证 ${crossValidated ?? '—'}，全部拟合 ${inUse}`);
  }
}

main(process.argv.slice(2));
