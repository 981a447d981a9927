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

/** `fragment` where the text is not a document of its own. */
export async function checkFully(
  text: string,
  settings: EngineSettings,
  { engine, words, segmenter }: FullCheckTools,
  fragment?: FragmentKind,
): Promise<Analysis> {
  const checked = (source: WordSource) =>
    fragment ? engine.checkFragment(text, fragment, settings, source) : engine.check(text, settings, source);
  const { source, wanted } = wordsForCheck(words);
  const first = checked(source);
  if (engine.needsWords(settings))
    for (const one of words.missing(engine.textsToSegment(first))) wanted.add(one);
  const quotes = engine.wantsQuotations(first) && (await engine.loadQuotations());
  const typos = engine.wantsTypos(first, settings) && (await engine.loadTypos());
  const learnt = await learnWords(words, segmenter, [...wanted]);
  return learnt || quotes || typos ? checked(words) : first;
}
