import type { Sample } from './samples';

/**
 * Multinomial logistic regression: the probability of an answer is the softmax of the sums of its signs'
 * weights. Fitted by maximum a posteriori: each weight is pulled towards the hand-picked one, the more the
 * fewer documents speak against it. A sign never changes sides: one that speaks for a genre may come down to
 * nothing, not below. Batch gradient descent with momentum and a step per weight (Adam); no randomness.
 */

export interface FitOptions {
  readonly hand: ReadonlyMap<string, number>;
  /** The weights that may move; the others stay at the hand-picked value. */
  readonly free: ReadonlySet<string>;
  /** How strongly the weights are pulled towards the hand-picked ones. */
  readonly pull: number;
}

const STEPS = 500;
const RATE = 0.06;
const MOMENTUM = 0.9;
const SCALE = 0.99;
const TINY = 1e-9;
/** A weight as strong as w may move by about max(LEAST_SPREAD, w / 2). */
const LEAST_SPREAD = 0.6;
/** No weight grows beyond so many times the hand-picked one, nor by less than so many points. */
const MOST = { times: 2.5, points: 2 };

interface Candidate {
  readonly right: boolean;
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

interface Row {
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

export function fitWeights(
  samples: readonly Sample[],
  { hand, free, pull }: FitOptions,
): Map<string, number> {
  const names = [...hand.keys()];
  const number = new Map(names.map((name, i) => [name, i]));
  const prior = Float64Array.from(names, (name) => hand.get(name) ?? 0);
  const moves = names.map((name) => free.has(name));
  const spread = prior.map((weight) => Math.max(LEAST_SPREAD, Math.abs(weight) / 2));
  const most = prior.map((weight) => Math.max(Math.abs(weight) * MOST.times, Math.abs(weight) + MOST.points));
  const rows = samples.map((sample) => rowOf(sample, number));
  const weights = Float64Array.from(prior);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => (pull * (weight - prior[i]!)) / spread[i]! ** 2);
    for (const row of rows) addGradient(row, weights, gradient);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let i = 0; i < weights.length; i++) {
      if (!moves[i]) continue;
      mean[i] = MOMENTUM * mean[i]! + (1 - MOMENTUM) * gradient[i]!;
      square[i] = SCALE * square[i]! + (1 - SCALE) * gradient[i]! ** 2;
      const unbiased = mean[i]! / (1 - MOMENTUM ** step);
      const size = Math.sqrt(square[i]! / (1 - SCALE ** step)) + TINY;
      weights[i] = inside(weights[i]! - (rate * unbiased) / size, prior[i]!, most[i]!);
    }
  }
  return new Map(names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100]));
}

/** Between 0 and `most` on the side of the hand-picked weight. */
function inside(weight: number, prior: number, most: number): number {
  return prior > 0 ? Math.min(Math.max(weight, 0), most) : Math.max(Math.min(weight, 0), -most);
}

function rowOf({ signs, accepted, weight }: Sample, number: ReadonlyMap<string, number>): Row {
  const candidates = [...signs].map(([answer, own]) => ({
    right: accepted.includes(answer),
    ids: Int32Array.from(own, ([id]) => number.get(id)!),
    values: Float64Array.from(own, ([, value]) => value),
  }));
  return { weight, candidates };
}

function addGradient({ weight, candidates }: Row, weights: Float64Array, gradient: Float64Array): void {
  const shares = softmax(candidates.map((candidate) => scoreOf(candidate, weights)));
  const right = candidates.reduce((sum, candidate, i) => (candidate.right ? sum + shares[i]! : sum), 0);
  candidates.forEach(({ right: isRight, ids, values }, i) => {
    const target = isRight ? shares[i]! / Math.max(right, TINY) : 0;
    const slope = weight * (shares[i]! - target);
    for (let k = 0; k < ids.length; k++) gradient[ids[k]!]! += slope * values[k]!;
  });
}

function scoreOf({ ids, values }: Candidate, weights: Float64Array): number {
  let score = 0;
  for (let k = 0; k < ids.length; k++) score += weights[ids[k]!]! * values[k]!;
  return score;
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
