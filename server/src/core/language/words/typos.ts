/** 错别字: misspelt words with what they should be. Built at first use. */
import { type Confusion, readPairs } from '../text/confusion';
import { type PhraseIndex, phraseIndex } from '../text/phrase-index';
import { contextTypos } from './typo-contexts';
import { IDIOM_TYPOS } from './typo-idioms';
import { WORD_TYPOS } from './typo-words';

let index: PhraseIndex<Confusion> | undefined;

export function typoIndex(): PhraseIndex<Confusion> {
  index ??= phraseIndex([
    ...readPairs(IDIOM_TYPOS, 'certain'),
    ...readPairs(WORD_TYPOS, 'certain'),
    ...contextTypos(),
  ]);
  return index;
}
