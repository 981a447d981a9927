/** 错别字: misspelt words with what they should be. Built at first use. */

import { lazy } from '../../kept';
import { type Confusion, readPairs } from '../text/confusion';
import { type PhraseIndex, phraseIndex } from '../text/phrase-index';
import { contextTypos } from './typo-contexts';
import { IDIOM_TYPOS } from './typo-idioms';
import { WORD_TYPOS } from './typo-words';

export const typoIndex = lazy(
  (): PhraseIndex<Confusion> =>
    phraseIndex([
      ...readPairs(IDIOM_TYPOS, 'certain'),
      ...readPairs(WORD_TYPOS, 'certain'),
      ...contextTypos(),
    ]),
);
