import { createRequire } from 'node:module';
import type { Word, WordSource } from '../../server/src/core/ports';
import { alignWords, type TaggedWord } from '../../server/src/host/align-words';

interface Jieba {
  tag(text: string): TaggedWord[];
}

/** The product's segmenter without its worker: words at once, for tests and figures over whole corpora. */
export function jiebaWords(): WordSource {
  const known = new Map<string, readonly Word[]>();
  let jieba: Jieba | undefined;
  return {
    wordsOf: (text) => {
      let words = known.get(text);
      if (!words) {
        jieba ??= loadJieba();
        words = alignWords(text, jieba.tag(text));
        known.set(text, words);
      }
      return words;
    },
  };
}

function loadJieba(): Jieba {
  const require = createRequire(__filename);
  try {
    const jieba = require('nodejieba') as Jieba;
    jieba.tag('公文');
    return jieba;
  } catch {
    return require('jieba-wasm') as Jieba;
  }
}
