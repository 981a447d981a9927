/** Which city or county belongs to which province or city, and which of its neighbours by name is meant by a strange one. */
import { lazy } from '../../kept';
import { DIVISIONS } from './divisions.generated';

export interface StrangeDivision {
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly holder: string;
  readonly name: string;
  /** Those that the holder does have and that differ in one character. */
  readonly meant: readonly string[];
}

interface Table {
  readonly held: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const table = lazy((): Table => {
  const rows = DIVISIONS.trim()
    .split('\n')
    .map((row) => row.split(' '));
  const held = new Map(rows.map(([holder = '', ...names]) => [holder, names]));
  const holders = [...held.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    held,
    names: new Set(rows.flat()),
    // 焦作市泌阳市: the holder, and behind it the name of a division of three characters or more.
    pattern: new RegExp(
      `(${holders})(?=([一-龥]{1,9}?(?:自治[县州旗]|[市县区旗盟]))(?![一-龥]{0,2}(?:级|政府所)))`,
      'g',
    ),
  };
});

/** Opposites that stand in many names: 河东区 for 河西区 is another place, no slip. */
const OPPOSITES = /[东西南北中新老江河山湖上下前后左右]/;

/**
 * Names of divisions behind a province or city that has none of this name, but one that differs in a single character
 * which is easily typed or read for the other (`confuses`): 焦作市泌阳市 for 焦作市沁阳市. A name that differs more is a zone, a street or a place of former days.
 */
export function strangeDivisions(
  text: string,
  confuses: (own: string, meant: string) => boolean,
): StrangeDivision[] {
  const { held, pattern } = table();
  return [...text.matchAll(pattern)].flatMap(({ index, 1: holder = '', 2: name = '' }) => {
    const own = held.get(holder) ?? [];
    if (name.length < 3 || own.some((one) => name.endsWith(one))) return [];
    const meant = own.filter((one) => differsInOne(name, one, confuses));
    if (meant.length === 0) return [];
    const start = index + holder.length;
    return [{ start, end: start + name.length, holder, name, meant }];
  });
}

function differsInOne(name: string, one: string, confuses: (own: string, meant: string) => boolean): boolean {
  if (one.length !== name.length) return false;
  const places = [...one].flatMap((character, i) => (character === name[i] ? [] : [i]));
  const [at = 0] = places;
  if (places.length !== 1 || at === one.length - 1) return false;
  const [own, meant] = [name[at] ?? '', one[at] ?? ''];
  return !OPPOSITES.test(own) && !OPPOSITES.test(meant) && confuses(own, meant);
}
