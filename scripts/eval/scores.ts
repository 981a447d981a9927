import type { GenreAnswer } from '@biganzi/shared';

export interface Judged {
  readonly name: string;
  readonly label: string;
  readonly accepted: readonly GenreAnswer[];
  readonly answer: GenreAnswer;
  readonly confidence: number;
}

export interface Score {
  readonly count: number;
  readonly accuracy: number;
  /** Mean F1 over the labels with at least `least` documents. */
  readonly macroF1: number;
  readonly perLabel: readonly LabelScore[];
  readonly meanConfidence: number;
  readonly wrong: readonly Judged[];
}

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
  };
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
