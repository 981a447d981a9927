import { HAND_MODEL, type Model } from '../../server/src/core/genres/weights';
import type { LabelledDocument } from '../eval/genre-corpus';
import { judgeDocument, type Variant } from '../eval/judge';
import { type Score, score } from '../eval/scores';
import type { Choice } from './choose-fit';
import { type CrossValidated, judgeFolds, oneFold } from './cross-validate';
import type { Material } from './material';
import type { Sample } from './samples';

/** What the fit was made of and what it is worth, for docs/evaluation.md. Rounded: the same on every machine. */
export interface FitFigures {
  readonly material: Readonly<Record<string, number>>;
  readonly weights: { readonly all: number; readonly fitted: number };
  readonly tried: Choice['tried'];
  readonly pull: number;
  readonly temperature: number;
  readonly measures: readonly Measure[];
}

export interface Measure {
  readonly name: string;
  /** With the hand-picked weights. */
  readonly hand: string;
  /** Each document judged by weights that were fitted without it; undefined where no part of it was trained on. */
  readonly crossValidated?: string;
  /** With the weights in use, which saw what they were trained on. */
  readonly inUse: string;
}

export function figuresOf(
  material: Material,
  samples: readonly Sample[],
  fitted: number,
  choice: Choice,
  model: Model,
): FitFigures {
  const hand = judgeFolds(oneFold(material, HAND_MODEL), 1);
  const crossValidated = judgeFolds(choice.folds, choice.temperature);
  const inUse = judgeFolds(oneFold(material, model), choice.temperature);
  const compare = (name: string, of: (all: CrossValidated) => string): Measure => ({
    name,
    hand: of(hand),
    crossValidated: of(crossValidated),
    inUse: of(inUse),
  });
  const held = (name: string, keep: (one: LabelledDocument) => boolean, variant: Variant): Measure => ({
    name,
    hand: accuracyAndF1(judgeAll(material.heldDrafts.filter(keep), variant, HAND_MODEL)),
    inUse: accuracyAndF1(judgeAll(material.heldDrafts.filter(keep), variant, model)),
  });
  const isGenre = ({ label }: LabelledDocument) => label !== 'unknown';
  return {
    material: {
      语料: material.corpus.length,
      标题: material.titles.length,
      参加拟合的手写稿: material.drafts.length,
      不参加拟合的手写稿: material.heldDrafts.length,
      样本: samples.length,
    },
    weights: { all: model.weights.size, fitted },
    tried: choice.tried,
    pull: choice.pull,
    temperature: choice.temperature,
    measures: [
      compare('语料，有标题，正确率', ({ titled }) => percent(titled.accuracy)),
      compare('语料，无标题，正确率', ({ untitled }) => percent(untitled.accuracy)),
      compare('语料，删去标题和题注，正确率 / 宏平均 F1', ({ variants }) => accuracyAndF1(variants.cut)),
      compare('语料，--body-only，正确率 / 宏平均 F1', ({ variants }) => accuracyAndF1(variants.ignored)),
      compare('语料，校准误差：全文 / 删去标题', ({ variants }) =>
        [variants.whole, variants.cut].map((one) => one.calibrationError.toFixed(3)).join(' / '),
      ),
      compare('参加拟合的标题，正确率', ({ titles }) => percent(titles.accuracy)),
      held('不参加拟合的手写稿，全文，正确率 / 宏平均 F1', isGenre, 'whole'),
      held('不参加拟合的手写稿，删去标题，正确率 / 宏平均 F1', isGenre, 'cut'),
      held('不参加拟合的“未识别”手写文本，正确率', (one) => !isGenre(one), 'whole'),
    ],
  };
}

function judgeAll(documents: readonly LabelledDocument[], variant: Variant, model: Model): Score {
  return score(documents.map((one) => judgeDocument(one, variant, model)));
}

function accuracyAndF1({ accuracy, macroF1, perLabel }: Score): string {
  return perLabel.length > 1 ? `${percent(accuracy)} / ${percent(macroF1)}` : percent(accuracy);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
