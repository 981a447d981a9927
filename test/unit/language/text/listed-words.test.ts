import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/document';
import type { OfficialDocument } from '../../../../server/src/core/document/types';
import { type ListedWord, wordFinder } from '../../../../server/src/core/language/text/listed-words';

const LIST: readonly ListedWord[] = [
  { words: ['打水'] },
  { words: ['打水漂'], unless: /比赛/ },
  { words: ['雪中送炭'], evenQuoted: true, only: /[“"]~[”"]的做法/ },
  { words: ['雪中送炭'], unless: /，不/ },
];

function documentOf(body: string): OfficialDocument {
  const text = `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n`;
  return parse(text).documents[0]!;
}

function found(body: string): string[] {
  return wordFinder(() => LIST)(documentOf(body)).map(({ word, sentence }) => `${word} | ${sentence}`);
}

describe('wordFinder', () => {
  it('prefers the longer word and gives the sentence around it', () => {
    assert.deepEqual(found('资金打水漂了。另一句。'), ['打水漂 | 资金~了。']);
  });

  it('holds a word to its surroundings', () => {
    assert.deepEqual(found('举行打水漂比赛。'), []);
    assert.deepEqual(found('雪中送炭,不图回报。'), []);
  });

  it('sees past stray spaces inside a long word, and astral characters before it', () => {
    const body = '𠮷河镇雪中 送　炭。';
    const [only] = wordFinder(() => LIST)(documentOf(body));
    assert.equal(only?.word, '雪中送炭');
    assert.equal(only.span.end - only.span.start, 6);
  });

  it('leaves a mention alone, unless the entry says that its sentence takes the words up', () => {
    assert.deepEqual(found('“雪中送炭”是成语。'), []);
    assert.deepEqual(found('“雪中送炭”的做法值得推广。'), ['雪中送炭 | “~”的做法值得推广。']);
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(wordFinder(() => LIST)(parse('').documents[0] ?? documentOf('')), []);
  });
});
