/** Safe fixes on whole papers keep their promise: published ones, the seed compilation, our drafts and samples. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { FIX_FOLDERS } from '../../scripts/eval/acceptance';
import { lostCharacters, MAY_LOSE, tryFixes } from '../../scripts/eval/fix-promises';
import { textFiles } from '../../scripts/eval/rules';
import { createEngine } from '../../server/src/core/engine';
import { RULES } from '../../server/src/core/rules';
import { jiebaWords } from '../support/jieba-words';
import { loadedQuotations } from '../support/quotations';
import { loadedTypos } from '../support/typos';

/** How many findings of one rule in one file have their fix applied by itself; all of them go together too. */
const EACH = 1;

describe('safe fixes', function () {
  this.timeout(1_800_000);
  const engine = createEngine({ quotations: loadedQuotations, typos: loadedTypos });
  const words = jiebaWords();

  for (const folder of FIX_FOLDERS) {
    const name = folder.split(/[\\/]/).slice(-2).join('/');
    it(`keep their promise in ${name}`, function () {
      if (!existsSync(folder)) {
        console.log(`跳过安全修改的检查：没有 ${name}`);
        this.skip();
        return;
      }
      const { broken, restless } = tryFixes(textFiles(folder), engine, words, EACH);
      assert.deepEqual(broken, []);
      assert.deepEqual(restless, []);
    });
  }

  it('may lose characters only where a reason is given, by rules that exist', () => {
    const ids = new Set<string>(RULES.map(({ meta }) => meta.id));
    assert.deepEqual(
      Object.keys(MAY_LOSE).filter((id) => !ids.has(id)),
      [],
    );
  });

  it('are told to lose what they do not put back', () => {
    const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });
    assert.equal(lostCharacters('甲乙丙𠮷', [edit(0, 5, '𠮷甲')]), '乙丙');
    assert.equal(lostCharacters('甲,乙', [edit(1, 2, '，')]), '');
    assert.equal(lostCharacters('甲乙\r\n', [edit(0, 1, ''), edit(2, 2, '甲')]), '');
  });
});
