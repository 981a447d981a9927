import type { GenreAnswer } from '@biganzi/shared';
import { parse } from '../../server/src/core/document';
import { featuresOf } from '../../server/src/core/genres/features';
import type { LabelledDocument, LabelledTitle } from '../eval/genre-corpus';
import { cutTitle } from '../eval/judge';

/** A text as the fit sees it: for each answer that anything speaks for, how often each of its signs was found. */
export interface Sample {
  /** Variants of one document share it; they are never on both sides of a fold. */
  readonly document: string;
  readonly label: string;
  readonly accepted: readonly GenreAnswer[];
  /** How much the sample counts. */
  readonly weight: number;
  /** Feature ids with their values, by answer. */
  readonly signs: ReadonlyMap<GenreAnswer, readonly (readonly [id: string, value: number])[]>;
}

/**
 * A document is seen whole (a titled one), told to ignore the title, and with the title cut off: the words of a
 * title are so strong that beside them the signs of the body would learn nothing.
 */
export function samplesOfDocument(one: LabelledDocument, weight: number): Sample[] {
  const cut = cutTitle(one.text);
  const variants = [
    sampleOf(one.file, one, one.text, false, weight / 4),
    sampleOf(one.file, one, one.text, true, (weight * 3) / 8),
    sampleOf(one.file, one, cut, false, (weight * 3) / 8),
  ];
  return variants.flatMap((sample) => (sample === undefined ? [] : [sample]));
}

export function samplesOfTitle(one: LabelledTitle, weight: number): Sample[] {
  const sample = sampleOf(one.title, one, `${one.title}\n`, false, weight);
  return sample === undefined ? [] : [sample];
}

/** Undefined where the weights decide nothing: the text is too short, or nothing speaks for what it is. */
function sampleOf(
  document: string,
  { label, accepted }: Pick<LabelledDocument, 'label' | 'accepted'>,
  text: string,
  bodyOnly: boolean,
  weight: number,
): Sample | undefined {
  const parsed = parse(text).documents[0];
  if (parsed === undefined) return undefined;
  const { found, tiny } = featuresOf(parsed, bodyOnly);
  if (tiny) return undefined;
  const counts = new Map<GenreAnswer, Map<string, number>>();
  for (const { owner, id, value } of found) {
    const own = counts.get(owner) ?? new Map<string, number>();
    counts.set(owner, own.set(id, (own.get(id) ?? 0) + value));
  }
  if (!accepted.some((answer) => counts.has(answer))) return undefined;
  return {
    document,
    label,
    accepted,
    weight,
    signs: new Map([...counts].map(([owner, own]) => [owner, [...own]])),
  };
}
