/** Which city or county belongs to which province or city, and which of its neighbours by name is meant by a strange one. */
import { lazy } from '../../kept';
import { DIVISIONS } from './divisions.generated';

export interface StrangeDivision {
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly holder: string;
  readonly name: string;
  /** What may have been meant in place of [start, end): a division that the holder has, or the holder of this one. */
  readonly meant: readonly string[];
  /** Whether [start, end) is the holder, which is the wrong one. */
  readonly isHolderWrong: boolean;
}

interface Table {
  readonly held: ReadonlyMap<string, readonly string[]>;
  /** The holders of each name. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const table = lazy((): Table => {
  const rows = DIVISIONS.trim()
    .split('\n')
    .map((row) => row.split(' '));
  const held = new Map(rows.map(([holder = '', ...names]) => [holder, names]));
  const holders = [...held.keys()].sort((a, b) => b.length - a.length).join('|');
  const holdersOf = new Map<string, string[]>();
  for (const [holder, names] of held) {
    for (const name of names) holdersOf.set(name, [...(holdersOf.get(name) ?? []), holder]);
  }
  return {
    held,
    holders: holdersOf,
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
 * Names of divisions behind a province or city that has none of this name, where it can be told what was meant:
 * - one that differs in a single character which is easily typed or read for the other (`confuses`): 焦作市泌阳市 for 焦作市沁阳市;
 * - the city of this province that holds what is named behind it: 江西省漳州市南康区 for 江西省赣州市南康区;
 * - of a name that belongs elsewhere, its own province when the two differ in one character (陕西省大同市 for 山西省大同市), or
 *   the city that shares a character in its place: 云南省曲阜市 for 云南省曲靖市.
 * A name that differs more is a zone, a street or a place of former days.
 */
export function strangeDivisions(
  text: string,
  confuses: (own: string, meant: string) => boolean,
): StrangeDivision[] {
  const { held, pattern } = table();
  return [...text.matchAll(pattern)].flatMap(
    ({ index, 1: holder = '', 2: name = '' }): readonly StrangeDivision[] => {
      const own = held.get(holder) ?? [];
      if (name.length < 3 || own.some((one) => name.endsWith(one))) return [];
      const start = index + holder.length;
      const end = start + name.length;
      const near = own.filter((one) => differsInOne(name, one, confuses));
      if (near.length > 0) return [{ start, end, holder, name, meant: near, isHolderWrong: false }];
      const right = rightHolder(holder, name);
      if (right !== undefined) {
        return [{ start: index, end: start, holder, name, meant: [right], isHolderWrong: true }];
      }
      const meant = namesakes(holder, name, text.slice(end, end + LONGEST_NAME));
      return meant.length === 0 ? [] : [{ start, end, holder, name, meant, isHolderWrong: false }];
    },
  );
}

const LONGEST_NAME = 10;

/** The one province that has a name which another has not, if the two differ in a character: 陕西, 山西; 河北, 湖北. */
function rightHolder(holder: string, name: string): string | undefined {
  const [right, ...others] = table().holders.get(name) ?? [];
  if (right === undefined || others.length > 0 || !isProvince(holder) || !isProvince(right)) return undefined;
  const isNear =
    right.length === holder.length && [...right].filter((one, i) => one !== holder[i]).length === 1;
  return isNear ? right : undefined;
}

/** What a province has in place of a name that is another's. */
function namesakes(holder: string, name: string, behind: string): readonly string[] {
  const { held, holders } = table();
  const own = held.get(holder) ?? [];
  // A city of the third degree or a renamed one: the chain is loose, not wrong.
  if (!isProvince(holder) || !holders.has(name)) return [];
  if (own.some((one) => held.get(one)?.includes(name))) return [];
  const holding = own.filter((one) => held.get(one)?.some((part) => behind.startsWith(part)));
  if (holding.length === 1) return holding;
  return own.filter(
    (one) =>
      one.length === name.length && [...one.slice(0, -1)].some((character, i) => character === name[i]),
  );
}

function isProvince(name: string): boolean {
  return /(?:省|自治区)$/.test(name);
}

function differsInOne(name: string, one: string, confuses: (own: string, meant: string) => boolean): boolean {
  if (one.length !== name.length) return false;
  const places = [...one].flatMap((character, i) => (character === name[i] ? [] : [i]));
  const [at = 0] = places;
  if (places.length !== 1 || at === one.length - 1) return false;
  const [own, meant] = [name[at] ?? '', one[at] ?? ''];
  return !OPPOSITES.test(own) && !OPPOSITES.test(meant) && confuses(own, meant);
}
