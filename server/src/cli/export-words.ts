import type { TitleWord } from '../word';
import type { CliIO } from './io';

/** A title over one line is broken between words. */
export async function wordsOf(
  titles: readonly string[],
  io: CliIO,
): Promise<(title: string) => readonly TitleWord[]> {
  const segmented = titles.length === 0 ? [] : await io.segmenter().segment(titles);
  return (title) => segmented[titles.indexOf(title)] ?? [];
}
