/** Words among words: what the vectors say of those that stand in the text and of those that were meant. */
import assert from 'node:assert/strict';
import { betterFit, wordsOf } from '../../../server/src/core/typos/company';
import { createHomophones } from '../../../server/src/core/typos/homophones';
import { tokenize } from '../../../server/src/core/typos/tokens';
import { typoDetector } from '../../support/typos';

const { model } = typoDetector();
const tokensOf = (text: string) => Uint16Array.from(text, (one) => model.table[one.charCodeAt(0)] as number);

function fits(text: string, own: string, meant: string) {
  const [sentence] = tokenize(text, model.table);
  assert.ok(sentence);
  const words = wordsOf(model.words, sentence.tokens);
  const start = text.indexOf(own) + 1;
  const standing = (inside: string) => words.fitOf(start, start + own.length, tokensOf(inside));
  return { own: standing(own), meant: standing(meant) };
}

describe('typos: words among words', () => {
  for (const [text, own, meant] of [
    ['自行转往外地就医的，祝愿费用报销比例下调十个百分点。', '祝愿', '住院'],
    ['危险化学品泄漏事故应急眼帘，十四家企业参加。', '眼帘', '演练'],
    ['专用账户按月制服工资。', '制服', '支付'],
    ['检查组当场下达正改通知书。', '正改', '整改'],
  ] as const) {
    it(`${meant} fits better than ${own}: ${text}`, () => {
      const found = fits(text, own, meant);
      assert.ok(betterFit(found.meant, found.own) > 2, JSON.stringify(found));
      const right = fits(text.replace(own, meant), meant, own);
      assert.ok(betterFit(right.meant, right.own) < 0, JSON.stringify(right));
    });
  }

  it('a word of three characters is found from any of them', () => {
    const text = '完善董事会授权管理办法。';
    for (const one of '董事会') {
      assert.equal(fits(text, one, one).own?.length, 3);
    }
  });

  it('marks, edges and strangers make no word', () => {
    const found = fits('、㐂。', '㐂', '好');
    assert.equal(found.own?.length, 1);
    assert.equal(found.meant?.length, 1);
  });
});

describe('typos: words by their sound', () => {
  const homophones = createHomophones(model);
  const named = (text: string) => {
    const [first, second] = tokensOf(text);
    return [...homophones.of(first as number, second as number)].map((word) =>
      [model.words.firstOf(word), model.words.secondOf(word)].map((id) => model.characters[id - 9]).join(''),
    );
  };
  it('of the same sound and of a near one', () => {
    const found = named('花卉');
    for (const word of ['花卉', '发挥', '花会']) assert.ok(found.includes(word), found.join(' '));
    assert.ok(named('伤患').includes('商贩'));
  });
  it('of what sounds like no word, none', () => assert.deepEqual([...homophones.of(0, 4)], []));
});
