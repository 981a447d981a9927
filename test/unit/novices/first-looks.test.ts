/**
 * Drafts of novices and right drafts, by people who had not seen the rules (docs/evaluation/novices.md): what was found in
 * them when they joined the tests must be found, and right drafts stay without a warning.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { judgeNovices, readNovices } from '../../../scripts/eval/novices';

const FOLDER = join(__dirname, '../../fixtures/novices');

describe('drafts of novices', () => {
  for (const { name, found, argued = [] } of [
    { name: 'batch-1.jsonl', found: 85 },
    { name: 'batch-2.jsonl', found: 87 },
    { name: 'batch-3.jsonl', found: 98 },
    // A 情况说明 with a recipient: its writer holds it for right, the regulation does not name it.
    { name: 'batch-4.jsonl', found: 66, argued: ['n4-21 genre/non-statutory-title '] },
  ]) {
    const judged = judgeNovices(readNovices(join(FOLDER, name)));

    it(`${name}: as many faults are found as were when it joined the tests`, () => {
      assert.ok(judged.faults - judged.missed.length >= found, judged.missed.join('\n'));
    });

    it(`${name}: right drafts have no warning`, () => {
      assert.ok(judged.right > 0);
      assert.deepEqual(
        judged.flagged.filter((line) => !argued.some((known) => line.startsWith(known))),
        [],
      );
    });
  }
});
