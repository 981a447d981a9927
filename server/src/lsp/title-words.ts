import { learnWords } from '../core/word-store';
import type { TitleWord } from '../word';
import type { Session } from './session';

export interface TitleWords {
  readonly of: (title: string) => readonly TitleWord[];
  /** Words are on their way: ask again, and wait, for the final breaks. */
  readonly provisional: boolean;
}

/** The words of titles, by which their lines are broken; with `wait` those that are not known yet are waited for. */
export async function titleWords(
  titles: readonly string[],
  { words, segmenter }: Pick<Session, 'words' | 'segmenter'>,
  wait: boolean,
): Promise<TitleWords> {
  if (wait && titles.length > 0) await learnWords(words, () => segmenter, titles);
  return {
    of: (title) => words.wordsOf(title) ?? [],
    provisional: titles.some((title) => words.expects(title)),
  };
}
