/** What the network of one kind of edit is fitted on, and the fit itself, which fit.cpp does. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The edits of one place, by row of `Samples.values`; `right` is the one that mends it, -1 for none. */
export interface Sample {
  readonly first: number;
  readonly count: number;
  readonly right: number;
  readonly weight: number;
}

export class Samples {
  readonly list: Sample[] = [];
  private rows = 0;
  private room: Float32Array;

  constructor(readonly inputs: number) {
    this.room = new Float32Array(inputs * 4096);
  }

  /** The rows, one behind the other. */
  get values(): Float32Array {
    return this.room.subarray(0, this.rows * this.inputs);
  }

  add(rows: readonly Float32Array[], right: number, weight: number): void {
    const needed = (this.rows + rows.length) * this.inputs;
    if (needed > this.room.length) {
      const larger = new Float32Array(Math.max(needed, this.room.length * 2));
      larger.set(this.room);
      this.room = larger;
    }
    this.list.push({ first: this.rows, count: rows.length, right, weight });
    for (const row of rows) {
      if (row.length !== this.inputs)
        throw new Error(`${row.length} numbers, not ${this.inputs}: see DESCRIBED`);
      this.room.set(row, this.rows++ * this.inputs);
    }
  }
}

export interface FitOptions {
  /** Where the built fit.cpp stands, and what is handed to it. */
  readonly folder: string;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

export function fitNet(samples: Samples, { folder, hidden, epochs, rate, seed }: FitOptions): Float32Array {
  const { inputs, values, list } = samples;
  const places = new Int32Array(list.length * 4);
  const weights = new Float32Array(places.buffer);
  for (const [i, { first, count, right, weight }] of list.entries()) {
    places.set([first, count, right], i * 4);
    weights[i * 4 + 3] = weight;
  }
  const path = (name: string) => join(folder, name);
  writeFileSync(path('values.f32'), new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  writeFileSync(path('places.bin'), new Uint8Array(places.buffer));
  const numbers = [inputs, hidden, epochs, rate, seed].map(String);
  const files = [path('values.f32'), path('places.bin'), path('weights.f32')];
  execFileSync(path('fit'), [...numbers, ...files], { stdio: ['ignore', 'inherit', 'inherit'] });
  const fitted = readFileSync(path('weights.f32'));
  return new Float32Array(fitted.buffer.slice(fitted.byteOffset, fitted.byteOffset + fitted.length));
}
