/** Floors under the figures on the hand-written drafts and the texts that are none: they must not get worse. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readDocuments } from '../../../scripts/eval/genre-corpus';
import { evaluateDocuments } from '../../../scripts/eval/measure-genres';

describe('classifier over hand-written drafts', () => {
  const documents = readDocuments(join(__dirname, '../../fixtures/genres/index.tsv')) ?? [];
  const drafts = documents.filter(({ label }) => label !== 'unknown');
  const none = documents.filter(({ label }) => label === 'unknown');

  it('there are at least eight of each genre, and eighty texts that are none', () => {
    const counts = new Map<string, number>();
    for (const { label } of drafts) counts.set(label, (counts.get(label) ?? 0) + 1);
    for (const [label, count] of counts) assert.ok(count >= 8, `${label} ${count}`);
    assert.ok(none.length >= 80);
  });

  it('drafts of every genre', () => {
    const { titled, untitled, titleCut, bodyOnly, all } = evaluateDocuments(drafts);
    assert.ok(titled.accuracy >= 0.98, `titled ${titled.accuracy}`);
    assert.ok(untitled.accuracy >= 0.96, `untitled ${untitled.accuracy}`);
    assert.ok(titleCut.accuracy >= 0.94, `title cut off ${titleCut.accuracy}`);
    assert.ok(titleCut.macroF1 >= 0.94, `title cut off, macro-F1 ${titleCut.macroF1}`);
    assert.ok(bodyOnly.accuracy >= 0.94, `body only ${bodyOnly.accuracy}`);
    assert.ok(all.calibrationError <= 0.05, `calibration ${all.calibrationError}`);
    assert.ok(titleCut.calibrationError <= 0.05, `calibration, title cut off ${titleCut.calibrationError}`);
  });

  it('texts that are none', () => {
    const { all } = evaluateDocuments(none);
    assert.ok(all.accuracy >= 0.98, all.wrong.map(({ name, answer }) => `${name} ${answer}`).join('; '));
  });
});
