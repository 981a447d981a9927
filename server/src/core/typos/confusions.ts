/** What may have been meant by a character: those of the same or a near sound, and those that look alike. */
import { ALIKE, characterOf, LISTED, PARTS, type TypoModel } from './model';
import { isFunctionPair } from './settled';
import { FIRST } from './tokens';

/** Kinds of a pair beside those of look-alikes, as bits. */
export const SAME_SOUND = 1;
export const NEAR_SOUND = 2;
export { ALIKE, LISTED, PARTS };

/** A character seen less often than this is nobody's meaning. */
const LEAST_SEEN = 60;

export interface Confusable {
  readonly ids: Uint16Array;
  readonly kinds: Uint8Array;
  /** How alike the two look, 0–31; 0 where that was not measured. */
  readonly likeness: Uint8Array;
}

export interface Confusions {
  /** Looked up once for each character. */
  of(id: number): Confusable;
  /** Those of the same or a near sound, and the character itself. */
  soundingLike(id: number): Uint16Array;
  kindsOf(id: number, other: number): number;
}

/** Where f and hu- fall together, 发 is 花 and 飞 is 灰. */
const LIKE_F: ReadonlyMap<string, string> = new Map([
  ['fa', 'hua'],
  ['fan', 'huan'],
  ['fang', 'huang'],
  ['fei', 'hui'],
  ['fen', 'hun'],
  ['feng', 'hong'],
  ['fo', 'huo'],
  ['fou', 'hou'],
  ['fu', 'hu'],
]);

/** Readings that people confuse fall together: zh z, ch c, sh s, n l, f hu, -ng -n. */
export function nearReading(reading: string): string {
  return (LIKE_F.get(reading) ?? reading)
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?!g?$)/, 'l')
    .replace(/ng$/, 'n');
}

export function createConfusions(model: TypoModel): Confusions {
  const byReading: number[][] = model.readings.map(() => []);
  const groups = new Map<string, number[]>();
  const nearOf = model.readings.map(nearReading);
  const byNear = nearOf.map((near) => {
    const group = groups.get(near) ?? [];
    groups.set(near, group);
    return group;
  });
  for (let id = FIRST; id < model.vocabulary; id++) {
    if ((model.singles[id] as number) < LEAST_SEEN) continue;
    for (const reading of model.readingsOf(id)) {
      byReading[reading]?.push(id);
      byNear[reading]?.push(id);
    }
  }
  const nameOf = (id: number) => characterOf(model, id) ?? '';
  const kept = new Map<number, Confusable>();
  const sounds = new Map<number, Uint16Array>();

  const collect = (id: number): Confusable => {
    const kinds = new Map<number, number>();
    const likeness = new Map<number, number>();
    const add = (other: number, kind: number) => {
      if (other !== id && !isFunctionPair(nameOf(id), nameOf(other)))
        kinds.set(other, (kinds.get(other) ?? 0) | kind);
    };
    for (const reading of model.readingsOf(id)) {
      for (const other of byNear[reading] ?? []) add(other, NEAR_SOUND);
      for (const other of byReading[reading] ?? []) add(other, SAME_SOUND);
    }
    for (const [other, kind, degree] of model.lookAlikes(id)) {
      if ((model.singles[other] as number) < LEAST_SEEN) continue;
      add(other, kind);
      likeness.set(other, degree);
    }
    const ids = Uint16Array.from(kinds.keys()).sort();
    return {
      ids,
      kinds: Uint8Array.from(ids, (other) => kinds.get(other) as number),
      likeness: Uint8Array.from(ids, (other) => likeness.get(other) ?? 0),
    };
  };
  const of = (id: number): Confusable => {
    let found = kept.get(id);
    if (!found) {
      found = collect(id);
      kept.set(id, found);
    }
    return found;
  };
  return {
    of,
    soundingLike: (id) => {
      let found = sounds.get(id);
      if (!found) {
        const { ids, kinds } = of(id);
        const alike = ids.filter((_, index) => ((kinds[index] as number) & (SAME_SOUND | NEAR_SOUND)) !== 0);
        found = Uint16Array.from([id, ...alike]);
        sounds.set(id, found);
      }
      return found;
    },
    kindsOf: (id, other) => {
      const { ids, kinds } = of(id);
      const index = ids.indexOf(other);
      return index < 0 ? 0 : (kinds[index] as number);
    },
  };
}
