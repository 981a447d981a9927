import assert from 'node:assert/strict';
import { MAX_CHECKED } from '../../../server/src/core/checking/run';
import { uncheckedIn } from '../../../server/src/core/checking/unchecked';
import { MAX_LINES } from '../../../server/src/core/document/lines';
import { createEngine } from '../../../server/src/core/engine';
import { encode } from '../../../server/src/files/encodings';

const HEAD =
  '甲县教育局关于防汛工作的通知\r\n各学校：\r\n　　请认真落实防汛工作的各项要求，𠮷林镇要加强值守。\r\n';
const PROSE =
  `${HEAD}　　各学校要全面开展隐患排查，对排查出的问题，明确责任人和整改时限，做好登记。\n`.repeat(3);

describe('what was not checked', () => {
  const engine = createEngine({ rules: [] });
  const unchecked = (text: string) => uncheckedIn(engine.classify(text));

  it('is nothing in a draft, a novel, an empty text', () => {
    for (const text of [HEAD, '老王推开门，看见院子里的石榴落了一地。', ''])
      assert.deepEqual(unchecked(text), []);
  });

  it('is a document of over a million characters', () => {
    const [reason = ''] = unchecked(HEAD + '　　请落实。'.repeat(MAX_CHECKED / 5));
    assert.match(reason, /^太长，超过100万字，只识别了文种，没有检查/);
  });

  it('is what stands behind the last line that is read, and its line is said', () => {
    const [reason = ''] = unchecked(`${HEAD}${'。\n'.repeat(MAX_LINES)}`);
    assert.match(reason, new RegExp(`第${MAX_LINES + 1}行起没有检查`));
    assert.deepEqual(unchecked(`${'。\n'.repeat(MAX_LINES)}\n\n　\n`), []);
  });

  const read = (encoding: 'utf-8' | 'gb18030', as: string) =>
    new TextDecoder(as).decode(encode(PROSE, encoding) ?? new Uint8Array());
  const mojibake: readonly (readonly [string, string, RegExp])[] = [
    ['GBK read as UTF-8', read('gb18030', 'utf-8'), /打开时用错了编码/],
    ['the same, saved and read as GBK', '锟斤拷锟斤拷锟斤拷锟斤拷的通知\n锟斤拷锟斤拷', /锟斤拷/],
    ['UTF-8 read as GBK', read('utf-8', 'gb18030'), /UTF-8 的文字被当作 GBK/],
    ['UTF-8 read as Latin-1', read('utf-8', 'windows-1252'), /被当作西文/],
    ['GBK read as Latin-1', read('gb18030', 'windows-1252'), /被当作西文/],
  ];
  for (const [name, text, reason] of mojibake) {
    it(`is a text that nobody can read: ${name}`, () => {
      const [said = ''] = unchecked(text);
      assert.match(said, reason);
      assert.match(said, /^是乱码.*，没有检查。$/s);
    });
  }

  it('is not a text about mojibake, one with a lost character, French, or a table of signs', () => {
    const readable = [
      `${PROSE}文件打开后出现“锟斤拷”等乱码的，改用GBK编码打开。`,
      `${PROSE}\ufffd${PROSE}`,
      'Le préfet a arrêté à Nîmes, après délibéré, les mesures générales à l’égard des élèves âgés.'.repeat(
        9,
      ),
      '±×÷°§¶·±×÷°§¶·±',
    ];
    for (const text of readable) assert.deepEqual(unchecked(text), [], text.slice(0, 20));
  });
});
