import assert from 'node:assert/strict';
import { changeBetween } from '../../../server/src/lsp/moved';

describe('what moved between two versions', () => {
  const old = '一二三四五六';

  it('leaves what stands before the change, and moves what stands behind it', () => {
    const { toOld, toNew } = changeBetween(old, '一二三😀四五六');
    assert.deepEqual([0, 2, 3, 4, 5, 7].map(toOld), [0, 2, undefined, undefined, 3, 5]);
    assert.deepEqual(toNew({ start: 0, end: 3 }), { start: 0, end: 3 });
    assert.deepEqual(toNew({ start: 3, end: 6 }), { start: 5, end: 8 });
    assert.equal(toNew({ start: 2, end: 4 }), undefined);
  });

  it('knows nothing of what was replaced', () => {
    const { toOld, toNew } = changeBetween(old, '一二xy五六');
    assert.deepEqual([1, 2, 3, 4].map(toOld), [1, undefined, undefined, 4]);
    assert.equal(toNew({ start: 2, end: 3 }), undefined);
  });

  it('holds for deletions, for repeated characters and for an empty text', () => {
    assert.deepEqual(changeBetween('请请请', '请请').toNew({ start: 0, end: 1 }), { start: 0, end: 1 });
    assert.equal(changeBetween('请请请', '请请').toNew({ start: 2, end: 3 }), undefined);
    assert.equal(changeBetween(old, '').toOld(0), undefined);
    assert.equal(changeBetween('', old).toOld(3), undefined);
    assert.deepEqual(changeBetween('', '').toNew({ start: 0, end: 0 }), { start: 0, end: 0 });
  });
});
