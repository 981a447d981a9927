import assert from 'node:assert/strict';
import {
  firstCharacterIndex,
  standingIn,
} from '../../../../server/src/core/language/text/first-character-index';

const WORDS = ['甲', '甲乙丙', '甲乙', '𠮷林', '乙丙'];
const index = firstCharacterIndex(WORDS, (word) => word);
const standing = (text: string, except = '') =>
  standingIn(text, index, (word, whole, at) =>
    word !== except && whole.startsWith(word, at) ? word.length : 0,
  ).map(({ item, at, length }) => `${item} ${at}+${length}`);

describe('firstCharacterIndex', () => {
  it('finds the longest at a place, and nothing inside what it found', () => {
    assert.deepEqual(standing('甲乙丙乙丙甲\r\n𠮷林'), ['甲乙丙 0+3', '乙丙 3+2', '甲 5+1', '𠮷林 8+3']);
  });

  it('takes a shorter one where the longest does not fit', () => {
    assert.deepEqual(standing('甲乙丙', '甲乙丙'), ['甲乙 0+2']);
  });

  it('is not misled by another character that shares a place in its table', () => {
    const shared = String.fromCharCode('甲'.charCodeAt(0) - 8192);
    assert.deepEqual(standing(`${shared}乙`), []);
    assert.deepEqual(standing(''), []);
  });
});
