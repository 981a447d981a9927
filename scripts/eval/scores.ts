import type { GenreAnswer } from '@biganzi/shared';
import type { Evidence } from '../../server/src/core/genres/types';

export interface Judged {
  readonly name: string;
  readonly label: string;
  readonly accepted: readonly GenreAnswer[];
  readonly answer: GenreAnswer;
  readonly confidence: number;
  /** What spoke for the answer; for `unknown`, for the genre that came nearest. */
  readonly evidence?: readonly Evidence[];
}

export interface Score {
  readonly count: number;
  readonly accuracy: number;
  /** Mean F1 over the labels with at least `least` documents. */
  readonly macroF1: number;
  readonly perLabel: readonly LabelScore[];
  readonly meanConfidence: number;
  readonly wrong: readonly Judged[];
  readonly bins: readonly Bin[];
  /** Expected calibration error: the mean distance of confidence and hit rate over the bins, by their size. */
  readonly calibrationError: number;
}

/** The answers whose confidence is at least `from` and under the next bin's `from`. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly hitRate: number;
}

const BIN_STARTS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

export interface LabelScore {
  readonly label: string;
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A wrong answer counts against the label whose genre it is, too. */
export function score(judged: readonly Judged[], least = 3): Score {
  const wrong = judged.filter(({ accepted, answer }) => !accepted.includes(answer));
  const labels = [...new Set(judged.map(({ label }) => label))];
  const perLabel = labels.map((label) => labelScore(label, judged));
  const counted = perLabel.filter(({ count }) => count >= least);
  return {
    count: judged.length,
    accuracy: ratio(judged.length - wrong.length, judged.length),
    macroF1: ratio(
      counted.reduce((sum, { f1 }) => sum + f1, 0),
      counted.length,
    ),
    perLabel,
    meanConfidence: ratio(
      judged.reduce((sum, { confidence }) => sum + confidence, 0),
      judged.length,
    ),
    wrong,
    ...calibration(judged),
  };
}

function calibration(judged: readonly Judged[]): Pick<Score, 'bins' | 'calibrationError'> {
  const bins = BIN_STARTS.map((from, i) => {
    const to = BIN_STARTS[i + 1] ?? Number.POSITIVE_INFINITY;
    const here = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const hits = here.filter(({ accepted, answer }) => accepted.includes(answer)).length;
    const sum = here.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      count: here.length,
      meanConfidence: ratio(sum, here.length),
      hitRate: ratio(hits, here.length),
    };
  });
  const error = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.hitRate), 0);
  return { bins, calibrationError: ratio(error, judged.length) };
}

function labelScore(label: string, judged: readonly Judged[]): LabelScore {
  const own = judged.filter((one) => one.label === label);
  const main = own[0]?.accepted[0];
  const right = own.filter(({ accepted, answer }) => accepted.includes(answer)).length;
  const intruders = judged.filter(
    (one) => one.label !== label && one.answer === main && !one.accepted.includes(one.answer),
  ).length;
  const precision = ratio(right, right + intruders);
  const recall = ratio(right, own.length);
  return {
    label,
    count: own.length,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** `通知 → unknown ×2`, the most frequent first. */
export function confusion({ wrong }: Score): readonly string[] {
  const counts = new Map<string, number>();
  for (const { label, answer } of wrong) {
    const key = `${label} → ${answer}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => `${key} ×${count}`);
}
