/** A check that waits for all that it would like to have: words, the classics, the counts of characters. */
import type { Analysis, Engine, FragmentKind } from './engine';
import type { Segmenter, WordSource } from './ports';
import type { EngineSettings } from './settings';
import { learnWords, type WordStore, wordsForCheck } from './word-store';

export interface FullCheckTools {
  readonly engine: Engine;
  readonly words: WordStore;
  /** Loaded only when a rule wants words. */
  readonly segmenter: () => Segmenter;
}

/** Something that a check would have liked to have and that is loaded on first need. */
export interface Lack {
  /** Whether it came, so that a check made now knows more. Never rejects. */
  readonly load: () => Promise<boolean>;
  /** Whom it serves: the text that asked, or every draft. */
  readonly serves: 'text' | 'all';
}

/** What a check lacked, in the order in which it is to be had: the counts of characters are the largest thing to read. */
export function lackingIn(
  analysis: Analysis,
  settings: EngineSettings,
  wantedWords: readonly string[],
  { engine, words, segmenter }: FullCheckTools,
): readonly Lack[] {
  return [
    { serves: 'text', load: () => learnWords(words, segmenter, wantedWords) },
    { serves: 'all', load: async () => engine.wantsQuotations(analysis) && engine.loadQuotations() },
    { serves: 'all', load: async () => engine.wantsTypos(analysis, settings) && engine.loadTypos() },
  ];
}

/** Loads all of it; answers whether any of it came. */
export async function loadAll(lacks: readonly Lack[]): Promise<boolean> {
  let came = false;
  for (const { load } of lacks) came = (await load()) || came;
  return came;
}

/** `fragment` where the text is not a document of its own. */
export async function checkFully(
  text: string,
  settings: EngineSettings,
  tools: FullCheckTools,
  fragment?: FragmentKind,
): Promise<Analysis> {
  const { engine, words } = tools;
  const checked = (source: WordSource) =>
    fragment ? engine.checkFragment(text, fragment, settings, source) : engine.check(text, settings, source);
  const { source, wanted } = wordsForCheck(words);
  const first = checked(source);
  if (engine.needsWords(settings))
    for (const one of words.missing(engine.textsToSegment(first))) wanted.add(one);
  const knowsMore = await loadAll(lackingIn(first, settings, [...wanted], tools));
  return knowsMore ? checked(words) : first;
}
