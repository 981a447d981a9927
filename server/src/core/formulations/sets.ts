/**
 * Sets: members whose words and order are fixed, wherever they are counted up. A run in the text is held against a set member by
 * member: one member with other words, or the right members in another order, is a slip.
 */

import { lazy } from '../kept';
import { type LiteralIndex, literalIndex, occurrences } from '../language/text/literal-index';
import { FIXED_PAIRS } from './fixed-phrases';
import { type FixedSet, SAID, SETS, SOURCE } from './set-rows';
import type { Slip } from './slip';

const SWAPPED: ReadonlyMap<string, string> = new Map(
  FIXED_PAIRS.map((pair) => [pair.split('、').reverse().join('、'), pair]),
);
const ANY_SWAPPED = new RegExp([...SWAPPED.keys()].join('|'), 'g');

/** Of so many members all but one in place leave no doubt. */
const MANY = 5;
const SEPARATOR = /[、，,；;]/;

interface Token {
  readonly start: number;
  readonly text: string;
}

/** The runs of the text that are one of the sets but for one slip. */
export function setSlips(text: string): Slip[] {
  const tokens = tokensOf(text);
  const found: Slip[] = swappedPairs(text);
  for (const set of setsIn(text)) {
    const { members } = set;
    if (members.filter((member) => text.includes(member)).length >= 2)
      found.push(...partSlips(text, tokens, set));
    if (!mayStand(text, members)) continue;
    for (let at = 0; at + members.length <= tokens.length; at++) {
      const run = tokens.slice(at, at + members.length);
      const slip = slipOf(text, run, set);
      if (slip) found.push(slip);
    }
    for (let at = 0; at + members.length - 1 <= tokens.length; at++) {
      const slip = lackOf(text, tokens, at, set);
      if (slip) found.push(slip);
    }
  }
  return found;
}

interface MemberTable {
  /** The sets that each member belongs to, in the order of the index. */
  readonly setsOf: readonly (readonly FixedSet[])[];
  readonly index: LiteralIndex;
  /** Sets with members of one character (德、智、体、美、劳). */
  readonly ofSingles: readonly FixedSet[];
}

/** Made at the first check. */
const memberTable = lazy((): MemberTable => {
  const byMember = new Map<string, FixedSet[]>();
  const ofSingles: FixedSet[] = [];
  for (const set of [...SETS, ...SAID]) {
    if (set.members.some(({ length }) => length < 2)) {
      ofSingles.push(set);
      continue;
    }
    for (const member of new Set(set.members)) {
      const sets = byMember.get(member);
      if (sets) sets.push(set);
      else byMember.set(member, [set]);
    }
  }
  return { setsOf: [...byMember.values()], index: literalIndex([...byMember.keys()]), ofSingles };
});

/** The sets of which two members at least stand in the text. */
function setsIn(text: string): FixedSet[] {
  if (!SEPARATOR.test(text)) return [];
  const { setsOf, index, ofSingles } = memberTable();
  const found = new Map<FixedSet, Set<number>>();
  for (const { id } of occurrences(text, index))
    for (const set of setsOf[id]!) {
      const members = found.get(set);
      if (members) members.add(id);
      else found.set(set, new Set([id]));
    }
  return [...ofSingles, ...[...found].flatMap(([set, members]) => (members.size > 1 ? [set] : []))];
}

function swappedPairs(text: string): Slip[] {
  return [...text.matchAll(ANY_SWAPPED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    right: SWAPPED.get(words)!,
    kind: '固定提法的次序',
    source: SOURCE,
  }));
}

/** All members but one stand in the text, or the words of all of them. */
function mayStand(text: string, members: readonly string[]): boolean {
  return members.filter((member) => text.includes(member)).length >= Math.max(2, members.length - 1);
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SEPARATOR.test(text.charAt(at)) && !/[。：:！？\n]/.test(text.charAt(at)))
      continue;
    if (at > start) tokens.push({ start, text: text.slice(start, at) });
    start = at + 1;
  }
  return tokens;
}

const bare = (text: string): string => text.replace(/^[“‘《（(]+|[”’》）)]{1,2}$/g, '');

function slipOf(text: string, run: readonly Token[], set: FixedSet): Slip | undefined {
  const { name, members, ordered, said } = set;
  const last = run.length - 1;
  if (
    run.some((token, index) => index > 0 && !SEPARATOR.test(text.slice(endOf(run[index - 1]!), token.start)))
  )
    return undefined;
  const fits = (token: Token, index: number, member: string): boolean =>
    bare(token.text) === bare(member) ||
    token.text === member ||
    (index === 0 && token.text.endsWith(member)) ||
    (index === last && token.text.startsWith(member));
  const wrong = run.flatMap((token, index) => (fits(token, index, members[index]!) ? [] : [index]));
  if (wrong.length === 0) return undefined;
  const source = SOURCE;
  const all = members.join('、');
  if (wrong.length === 1 && isLoose(run, wrong[0]!, set)) return undefined;
  if (wrong.length === 1) {
    const index = wrong[0]!;
    const token = run[index]!;
    const member = members[index]!;
    const window = windowOf(token, member, index, last);
    // Other words may hang on at the ends of a run: there only a character or two may differ.
    if (window && window.text !== token.text && differences(window.text, member) * 3 >= member.length)
      return undefined;
    if (!window || members.length - 1 < 2 || members.includes(window.text)) return undefined;
    if (members.length === 3 && !sharesTwo(window.text, member)) return undefined;
    if (!said && !sharesTwo(window.text, member) && member.length > 2 && members.length < MANY)
      return undefined;
    return {
      start: window.start,
      end: window.start + window.text.length,
      right: member,
      kind: `“${name}”的成员`,
      source,
    };
  }
  if (!ordered || wrong.length > 4) return undefined;
  const present = run.map((token, index) => members.findIndex((member) => fits(token, index, member)));
  if (present.some((index) => index < 0) || new Set(present).size !== members.length) return undefined;
  const first = run[0]!;
  const start = first.start + first.text.length - (members[present[0]!]?.length ?? 0);
  const end = run[last]!.start + (members[present[last]!]?.length ?? 0);
  return { start: Math.max(first.start, start), end, right: all, kind: `“${name}”的次序`, source };
}

/** One member of a slogan is another word: a slip only where four or more, long enough to be known by, are said. */
function isLoose(run: readonly Token[], wrong: number, { members, said }: FixedSet): boolean {
  if (!said) return false;
  const length = members.reduce((sum, member) => sum + member.length, 0);
  return (
    members.length < 4 || length < 14 || wrong === 0 || run[wrong]!.text.length !== members[wrong]!.length
  );
}

/** Of these sets part is often said; but the order stays, and three members stand for the set. */
const STRICT = /^(?:指导思想的次序|四个意识|四个自信|六大纪律|五位一体)$/;

/** 邓小平理论、科学发展观、“三个代表”重要思想: members that are said, out of their order. */
function partSlips(text: string, tokens: readonly Token[], { name, members, ordered }: FixedSet): Slip[] {
  const found: Slip[] = [];
  const unlike = members.every(({ length }) => length >= 4);
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && /[、，]/.test(text.slice(endOf(tokens[to - 1]!), tokens[to]!.start))) to++;
    const run = tokens.slice(from, to);
    from = to;
    const places = run.map((token, index) =>
      members.findIndex(
        (member) =>
          bare(token.text) === bare(member) ||
          (index === 0 && token.text.endsWith(member)) ||
          (index === run.length - 1 && token.text.startsWith(member)),
      ),
    );
    const known = places.filter((place) => place >= 0);
    if (
      known.length >= 3 &&
      ordered &&
      STRICT.test(name) &&
      !known.includes(-1) &&
      known.length < members.length
    ) {
      const turn = known.findIndex((place, index) => index > 0 && place < known[index - 1]!);
      const [first, second] = [places.indexOf(known[turn - 1]!), places.indexOf(known[turn]!)];
      if (turn > 0 && second === first + 1) {
        const [a, b] = [run[first]!, run[second]!];
        const member = members[known[turn]!]!;
        const right = `${member}、${members[known[turn - 1]!]!}`;
        found.push({
          start: a.start,
          end: b.start + member.length,
          right,
          kind: `“${name}”的次序`,
          source: SOURCE,
        });
      }
    }
    // 幼有所育、老有所养、弱有所助: two members, and a third but for a character.
    if (!unlike || known.length < 2) continue;
    run.forEach((token, index) => {
      if (places[index]! >= 0) return;
      const member = members.find(
        (one) =>
          one.length === token.text.length &&
          differences(token.text, one) === 1 &&
          !known.includes(members.indexOf(one)),
      );
      if (member)
        found.push({
          start: token.start,
          end: endOf(token),
          right: member,
          kind: `“${name}”的成员`,
          source: SOURCE,
        });
    });
  }
  return found;
}

/** Sets that nobody counts up in part. */
const WHOLE = /^(?:六个必须坚持|六保|六稳|六大纪律|好干部标准|精准要求|中国式现代化的特征)$/;

/** A row that lacks one of its members. */
function lackOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  { name, members }: FixedSet,
): Slip | undefined {
  if (!WHOLE.test(name)) return undefined;
  const run = tokens.slice(at, at + members.length - 1);
  if (
    run.some((token, index) => index > 0 && !SEPARATOR.test(text.slice(endOf(run[index - 1]!), token.start)))
  )
    return undefined;
  const around = [tokens[at - 1], tokens[at + members.length - 1]].map((token) => token?.text ?? '');
  const lacking = members.find((member, lack) => {
    if (lack === 0 || around.some((other) => other.includes(member))) return false;
    const rest = members.filter((_, index) => index !== lack);
    const last = rest.length - 1;
    return run.every(({ text: own }, index) => {
      const one = rest[index]!;
      return own === one || (index === 0 && own.endsWith(one)) || (index === last && own.startsWith(one));
    });
  });
  if (lacking === undefined) return undefined;
  const first = run[0]!;
  const start = endOf(first) - members[0]!.length;
  const tail = run.at(-1)!;
  const end =
    tail.start + (members.findLast((member) => tail.text.startsWith(member))?.length ?? tail.text.length);
  return { start, end, right: members.join('、'), kind: `“${name}”（缺“${lacking}”）`, source: SOURCE };
}

function endOf({ start, text }: Token): number {
  return start + text.length;
}

/** The words of the token that stand for the member: at the ends of a run other words may hang on. */
function windowOf({ start, text }: Token, member: string, index: number, last: number): Token | undefined {
  const { length } = member;
  if (index > 0 && index < last) return Math.abs(text.length - length) <= 1 ? { start, text } : undefined;
  if (text.length < length) return text.length >= length - 2 ? { start, text } : undefined;
  const from = index === 0 ? text.length - length : 0;
  return { start: start + from, text: text.slice(from, from + length) };
}

function differences(a: string, b: string): number {
  return [...b].filter((char, at) => a.charAt(at) !== char).length;
}

/** At least half of the member's characters, in their places from one end. */
function sharesTwo(window: string, member: string): boolean {
  const { length } = member;
  const front = [...member].filter((char, at) => window.charAt(at) === char).length;
  const back = [...member].filter((char, at) => window.charAt(window.length - length + at) === char).length;
  let [head, tail] = [0, 0];
  const shorter = Math.min(window.length, length);
  while (head < shorter && window.charAt(head) === member.charAt(head)) head++;
  while (tail < shorter - head && window.at(-1 - tail) === member.at(-1 - tail)) tail++;
  return Math.max(front, back, head + tail) * 2 >= length;
}
