/** Why a place is told, as a reader would put it. */
import { ALIKE, LISTED, NEAR_SOUND, PARTS, SAME_SOUND } from './confusions';
import type { TypoModel } from './model';
import type { Edit, Site } from './sites';
import { FIRST } from './tokens';

/** The same few characters as they stand and as they may have been meant: 资金来源染道, 资金来源渠道. */
export interface Phrases {
  readonly own: string;
  readonly meant: string;
}

/** The word that an edit makes, or else the longest run of characters that the counts know, beside what stands there. */
export function phrasesOf(model: TypoModel, site: Site, edit: Edit): Phrases {
  const { tokens } = site.sentence;
  const meant = edit.tokens;
  const row = [...tokens.subarray(0, site.start), ...meant, ...tokens.subarray(site.end)];
  const [from, to] = [site.start, site.start + meant.length];
  const held = runsAround(row, from, to);
  const isWord = ({ start, end }: Run) => end - start <= 4 && model.isWord(row, start, end - start);
  // What is left out or too much shows only with its neighbours.
  const word = meant.length === site.end - site.start ? held.find(isWord) : undefined;
  const best = word ?? mostKnown(model, row, held) ?? { start: from, end: to };
  const text = (ids: readonly number[]) => ids.map((id) => model.characters[id - FIRST] ?? '').join('');
  const [before, behind] = [text(row.slice(best.start, from)), text(row.slice(to, best.end))];
  return {
    own: before + text([...tokens.subarray(site.start, site.end)]) + behind,
    meant: before + text(meant) + behind,
  };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The runs of 2–5 characters that hold [from, to) or bridge it, the longest first. */
function runsAround(row: readonly number[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let length = 5; length >= 2; length--) {
    const last = Math.min(from === to ? from - 1 : from, row.length - length);
    for (let start = Math.max(0, Math.max(to, from + 1) - length); start <= last; start++) {
      if (row.slice(start, start + length).every((id) => id >= FIRST))
        runs.push({ start, end: start + length });
    }
  }
  return runs;
}

/** The longest that was kept; of equally long ones the most frequent. */
function mostKnown(model: TypoModel, row: readonly number[], runs: readonly Run[]): Run | undefined {
  let best: (Run & { level: number }) | undefined;
  for (const run of runs) {
    const length = run.end - run.start;
    if (best && length < best.end - best.start) break;
    const level = model.level(row, run.start, length);
    if (level >= 0 && level > (best?.level ?? -1)) best = { ...run, level };
  }
  return best;
}

/** 同音, 音近, 形近 … of a character or word for another. */
export function likenessName(kinds: number): string {
  const alike = (kinds & (ALIKE | LISTED | PARTS)) !== 0;
  if ((kinds & SAME_SOUND) !== 0) return alike ? '音同形近' : '同音';
  if ((kinds & NEAR_SOUND) !== 0) return alike ? '音近形近' : '音近';
  return '形近';
}
