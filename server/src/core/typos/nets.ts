import type { Net } from './model';

/** How many weights a network of this shape has. */
export function weightsOf(inputs: number, hidden: number): number {
  return inputs + 1 + hidden * (inputs + 2);
}

/** Log-odds that an edit mends something. */
export function logOdds({ inputs, hidden, weights }: Net, values: Float32Array): number {
  let sum = weights[inputs] as number;
  for (let i = 0; i < inputs; i++) sum += (weights[i] as number) * (values[i] as number);
  let at = inputs + 1;
  for (let h = 0; h < hidden; h++) {
    let unit = weights[at + inputs] as number;
    for (let i = 0; i < inputs; i++) unit += (weights[at + i] as number) * (values[i] as number);
    if (unit > 0) sum += unit * (weights[at + inputs + 1] as number);
    at += inputs + 2;
  }
  return sum;
}
