/** The words of two characters by their sound: what a whole word that was typed by its sound may have been. */
import { nearReading } from './confusions';
import type { TypoModel } from './model';
import { FIRST } from './tokens';

export interface Homophones {
  /** The words of two tokens that sound like these two, or nearly so, as numbers of the word book; they may be among them. */
  of(first: number, second: number): Iterable<number>;
}

/** A character that is seen less often is nobody's meaning. */
const LEAST_SEEN = 60;

export function createHomophones(model: TypoModel): Homophones {
  const { words, vocabulary } = model;
  const groups = new Map<string, number>();
  const groupOf = model.readings.map((reading) => {
    const near = nearReading(reading);
    const group = groups.get(near) ?? groups.size;
    groups.set(near, group);
    return group;
  });
  const groupsOf: (readonly number[])[] = [];
  for (let id = 0; id < vocabulary; id++) {
    groupsOf.push([...new Set(model.readingsOf(id).map((reading) => groupOf[reading] as number))]);
  }
  const width = groups.size;
  // Counted, then filled: the words of each pair of groups stand together.
  const starts = new Uint32Array(width * width + 1);
  const each = (tell: (key: number, word: number) => void) => {
    for (let word = vocabulary; word < vocabulary + words.pairs; word++) {
      const first = words.firstOf(word);
      const second = words.secondOf(word);
      if ((model.singles[first] as number) < LEAST_SEEN || (model.singles[second] as number) < LEAST_SEEN)
        continue;
      for (const one of groupsOf[first] as readonly number[]) {
        for (const other of groupsOf[second] as readonly number[]) tell(one * width + other, word);
      }
    }
  };
  each((key) => {
    starts[key + 1] = (starts[key + 1] as number) + 1;
  });
  for (let key = 0; key < width * width; key++)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const filled = starts.slice();
  const list = new Int32Array(starts[width * width] as number);
  each((key, word) => {
    const at = filled[key] as number;
    list[at] = word;
    filled[key] = at + 1;
  });

  return {
    of: (first, second) => {
      if (first < FIRST || second < FIRST) return [];
      const [ones, others] = [groupsOf[first] as readonly number[], groupsOf[second] as readonly number[]];
      const part = (one: number, other: number) => {
        const key = one * width + other;
        return list.subarray(starts[key] as number, starts[key + 1] as number);
      };
      if (ones.length === 1 && others.length === 1) return part(ones[0] as number, others[0] as number);
      return new Set(ones.flatMap((one) => others.flatMap((other) => [...part(one, other)])));
    },
  };
}
