/** Whether two characters are typed or read for one another. */
import { SHAPES, SOUNDS } from './alike.generated';

let sounds: ReadonlyMap<string, readonly number[]> | undefined;
let shapes: ReadonlyMap<string, string> | undefined;

export function looksOrSoundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  shapes ??= new Map(SHAPES.split(' ').map((group) => [group.charAt(0), group.slice(1)]));
  if (shapes.get(a)?.includes(b) || shapes.get(b)?.includes(a)) return true;
  sounds ??= readSounds();
  const own = sounds.get(a) ?? [];
  return sounds.get(b)?.some((group) => own.includes(group)) ?? false;
}

function readSounds(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  SOUNDS.split(' ').forEach((group, index) => {
    for (const char of group) {
      const known = found.get(char);
      if (known) known.push(index);
      else found.set(char, [index]);
    }
  });
  return found;
}
