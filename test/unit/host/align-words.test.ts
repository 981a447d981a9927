import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignWords } from '../../../server/src/host/align-words';

describe('alignWords', () => {
  it('keeps the words and their offsets', () => {
    const words = alignWords('请批示。', [
      { word: '请', tag: 'v' },
      { word: '批示', tag: 'v' },
      { word: '。', tag: 'x' },
    ]);
    assert.deepEqual(
      words.map(({ text, start }) => [text, start]),
      [
        ['请', 0],
        ['批示', 1],
        ['。', 3],
      ],
    );
  });

  it('fills what the segmenter dropped', () => {
    const words = alignWords('a\u0000𠮷b', [{ word: 'b', tag: 'eng' }]);
    assert.deepEqual(
      words.map(({ text }) => text),
      ['a\u0000𠮷', 'b'],
    );
  });

  it('always gives back the text, whatever the segmenter says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, said) => {
        const words = alignWords(
          text,
          said.map((word) => ({ word, tag: 'n' })),
        );
        assert.equal(words.map((word) => word.text).join(''), text);
        for (const word of words)
          assert.equal(text.slice(word.start, word.start + word.text.length), word.text);
      }),
    );
  });
});
