/** Puts slips into right texts, as people make them, and reads those of misspelt sentences. */
import { readFileSync } from 'node:fs';
import type { Confusions } from '../../server/src/core/typos/confusions';
import { ALIKE, LISTED, NEAR_SOUND, PARTS, SAME_SOUND } from '../../server/src/core/typos/confusions';
import { characterOf, type TypoModel } from '../../server/src/core/typos/model';
import type { EditKind } from '../../server/src/core/typos/sites';
import { FIRST } from '../../server/src/core/typos/tokens';

/** A slip in the wrong text: [start, end) should read `right`. */
export interface Slip {
  readonly kind: EditKind;
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

export interface Misspelt {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** One character in so many. */
const RATE: Readonly<Record<EditKind, number>> = {
  one: 1 / 45,
  two: 1 / 120,
  missing: 1 / 300,
  surplus: 1 / 300,
  swapped: 1 / 300,
};

/** What may be typed in place of a character: each with the kinds of the pair. */
export type Mistypings = ReadonlyMap<number, readonly { readonly id: number; readonly kinds: number }[]>;

/** The confusions read backwards; the rare characters that nobody means are typed too. */
export function mistypingsOf(model: TypoModel, confusions: Confusions): Mistypings {
  const found = new Map<number, { id: number; kinds: number }[]>();
  for (let id = FIRST; id < model.vocabulary; id++) {
    const { ids, kinds } = confusions.of(id);
    for (const [index, meant] of ids.entries()) {
      const list = found.get(meant) ?? [];
      found.set(meant, list);
      list.push({ id, kinds: kinds[index] as number });
    }
  }
  return found;
}

export function misspell(
  text: string,
  model: TypoModel,
  confusions: Confusions,
  mistypings: Mistypings,
  random: () => number,
): Misspelt {
  const out: string[] = [];
  const slips: Slip[] = [];
  let length = 0;
  let free = 0;
  const push = (piece: string) => {
    out.push(piece);
    length += piece.length;
  };
  const id = (at: number) => model.table[text.charCodeAt(at)] ?? 0;
  const isHan = (at: number) => at >= 0 && at < text.length && id(at) >= FIRST;
  const put = (kind: EditKind, wrong: string, right: string) => {
    slips.push({ kind, start: length, end: length + wrong.length, right });
    push(wrong);
    free = 4;
  };
  for (let i = 0; i < text.length; i++) {
    const own = text[i] as string;
    free--;
    if (free > 0 || !isHan(i)) {
      push(own);
      continue;
    }
    let dice = random();
    const kind = (['one', 'two', 'missing', 'surplus', 'swapped'] as const).find((one) => {
      dice -= RATE[one];
      return dice < 0;
    });
    const pair = isHan(i + 1);
    if (kind === 'one') {
      const typed = mistyped(model, mistypings, text, i, random);
      if (typed === undefined) push(own);
      else put('one', typed, own);
    } else if (kind === 'two' && pair && model.isWord([id(i), id(i + 1)], 0, 2)) {
      const typed = mistypedWord(model, confusions, [id(i), id(i + 1)], random);
      if (typed === undefined) push(own);
      else {
        put('two', typed, text.slice(i, i + 2));
        i++;
      }
    } else if (kind === 'missing' && pair && isHan(i - 1)) {
      put('missing', '', own);
    } else if (kind === 'surplus') {
      push(own);
      put('surplus', random() < 0.7 ? own : (text[i - 1] ?? own), '');
    } else if (kind === 'swapped' && pair && text[i + 1] !== own) {
      put('swapped', (text[i + 1] as string) + own, text.slice(i, i + 2));
      i++;
    } else push(own);
  }
  return { text: out.join(''), slips };
}

/** 74 in 100 by the same sound, 6 by a near one, the others by shape; frequent characters and words rather. */
function mistyped(model: TypoModel, mistypings: Mistypings, text: string, at: number, random: () => number) {
  const list = mistypings.get(model.table[text.charCodeAt(at)] as number) ?? [];
  // Who types picks the frequent ones, a scanner any.
  const power = random() < 0.65 ? 0.5 : 0.1;
  const dice = random();
  const wanted = dice < 0.74 ? SAME_SOUND : dice < 0.8 ? NEAR_SOUND : ALIKE | LISTED | PARTS;
  const left = model.table[text.charCodeAt(at - 1)] ?? 0;
  const right = model.table[text.charCodeAt(at + 1)] ?? 0;
  const weights = list.map(({ id, kinds: kind }) => {
    if ((kind & wanted) === 0 || (wanted === NEAR_SOUND && (kind & SAME_SOUND) !== 0)) return 0;
    let weight = (1 + (model.singles[id] as number)) ** power;
    if ((kind & SAME_SOUND) !== 0 && (kind & (ALIKE | LISTED | PARTS)) !== 0) weight *= 3;
    if (model.isWord([left, id], 0, 2) || model.isWord([id, right], 0, 2)) weight *= 4;
    return weight;
  });
  const chosen = draw(weights, random);
  return chosen === undefined ? undefined : characterOf(model, list[chosen]?.id ?? 0);
}

/** Another word of the same sound; now and then two characters that are none. */
function mistypedWord(
  model: TypoModel,
  confusions: Confusions,
  word: readonly [number, number],
  random: () => number,
) {
  const same = (id: number) => {
    const { ids, kinds } = confusions.of(id);
    const least = random() < 0.85 ? SAME_SOUND : SAME_SOUND | NEAR_SOUND;
    return [id, ...[...ids].filter((_, index) => ((kinds[index] as number) & least) !== 0)];
  };
  const pairs: [number, number][] = [];
  const weights: number[] = [];
  const seconds = same(word[1]);
  for (const first of same(word[0])) {
    for (const second of seconds) {
      if (first === word[0] && second === word[1]) continue;
      const isWord = model.hasBigram(first, second) && model.isWord([first, second], 0, 2);
      pairs.push([first, second]);
      const both = Math.sqrt(Math.min(model.singles[first] as number, model.singles[second] as number));
      weights.push(both * (isWord ? 300 : 1));
    }
  }
  const chosen = draw(weights, random);
  const pair = chosen === undefined ? undefined : pairs[chosen];
  return pair?.map((id) => characterOf(model, id)).join('');
}

function draw(weights: readonly number[], random: () => number): number | undefined {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return undefined;
  let dice = random() * sum;
  return weights.findIndex((weight) => {
    dice -= weight;
    return dice < 0;
  });
}

/** Sentences with their right form beside them, of the same length: what differs is a slip. Source, given, right. */
export function readMisspelt(path: string): (Misspelt & { source: string })[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [source = '', text = '', right = ''] = line.split('\t');
      return text.length === right.length ? [{ source, text, slips: differences(text, right) }] : [];
    });
}

function differences(text: string, right: string): Slip[] {
  const slips: Slip[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === right[i]) continue;
    const two = text[i + 1] !== right[i + 1] && text[i + 2] === right[i + 2] && i + 1 < text.length;
    const end = i + (two ? 2 : 1);
    slips.push({ kind: two ? 'two' : 'one', start: i, end, right: right.slice(i, end) });
    i = end - 1;
  }
  return slips;
}
