import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncedWeights } from '../../../scripts/fit/weights-file';
import { parse } from '../../../server/src/core/document';
import { classify } from '../../../server/src/core/genres/classify';
import { featuresOf } from '../../../server/src/core/genres/features';
import { FITTED_MODEL, HAND_MODEL } from '../../../server/src/core/genres/weights';
import { WEIGHTS } from '../../../server/src/core/genres/weights.generated';
import { DAILY_DRAFTS } from './drafts-daily';
import { OFFICE_DRAFTS } from './drafts-office';
import { STATUTORY_DRAFTS } from './drafts-statutory';

describe('the weights of the classifier', () => {
  it('every sign has one, and none is left over: npm run fit -- --sync', () => {
    assert.deepEqual(Object.keys(WEIGHTS), [...HAND_MODEL.weights.keys()].sort());
  });

  it('what was not fitted weighs as it was picked', () => {
    for (const [id, [weight, origin]] of Object.entries(WEIGHTS)) {
      if (origin === 'hand') assert.equal(weight, HAND_MODEL.weights.get(id), id);
    }
  });

  it('no sign has changed sides', () => {
    for (const [id, weight] of FITTED_MODEL.weights) {
      assert.ok(weight * (HAND_MODEL.weights.get(id) ?? 0) >= 0, id);
    }
  });

  it('the file is as it would be written', () => {
    const path = join(__dirname, '../../../server/src/core/genres/weights.generated.ts');
    assert.equal(readFileSync(path, 'utf8'), syncedWeights());
  });
});

describe('the reasons for a decision', () => {
  for (const { text } of [...STATUTORY_DRAFTS, ...OFFICE_DRAFTS, ...DAILY_DRAFTS]) {
    it(`add up: ${text.trim().slice(0, 16).replace(/\s+/g, ' ')}`, () => {
      const document = parse(text).documents[0]!;
      const { genre, confidence, evidence } = classify(document);
      const scores = new Map<string, number>();
      for (const { id, owner, value } of featuresOf(document, false).found) {
        const weight = FITTED_MODEL.weights.get(id) ?? Number.NaN;
        scores.set(owner, (scores.get(owner) ?? 0) + weight * value);
      }
      const told = evidence.reduce((sum, { weight }) => sum + weight, 0);
      assert.ok(Math.abs(told - (scores.get(genre) ?? 0)) < 1e-9);
      const rivals = [...scores].filter(([owner, score]) => owner === 'unknown' || score > 0);
      const shares = rivals.map(([, score]) => Math.exp((score - told) / FITTED_MODEL.temperature));
      assert.ok(Math.abs(confidence - 1 / shares.reduce((sum, share) => sum + share, 0)) < 1e-9);
    });
  }
});
