/** Paragraphs that somebody wrote who knew neither counts nor rules, with slips as people make them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { countTypos } from '../../../scripts/eval/typos';

const FOLDER = join(__dirname, '../../fixtures/typos');

describe('typos: paragraphs with known slips', () => {
  for (const { file, found, falsely } of [
    { file: 'paragraphs-1.jsonl', found: 27, falsely: 0 },
    { file: 'paragraphs-2.jsonl', found: 24, falsely: 0 },
    { file: 'paragraphs-3.jsonl', found: 47, falsely: 0 },
    { file: 'paragraphs-4.jsonl', found: 65, falsely: 0 },
  ]) {
    it(`${file}: finds as many as it did, and warns in as few right ones`, () => {
      const { groups, right } = countTypos(join(FOLDER, file));
      const all = groups.get('all');
      assert.ok(all && all.warned + all.hinted >= found, JSON.stringify(all));
      assert.ok(all.mended >= 0.95 * (all.warned + all.hinted), 'the first correction is the right one');
      assert.ok(right.warned <= falsely, JSON.stringify(right));
    });
  }
});
