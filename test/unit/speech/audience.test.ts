import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { AUDIENCES, reviewSpeech } from '../../../server/src/core/speech';
import { readSpeechFixture } from '../../fixtures/speech/pairs';

describe('the audiences to choose from', () => {
  it('each have a name of their own', () => {
    assert.equal(new Set(AUDIENCES.map(({ id }) => id)).size, AUDIENCES.length);
    assert.equal(new Set(AUDIENCES.map(({ name }) => name)).size, AUDIENCES.length);
  });

  it('are taken by the review: only before subordinates is authority asked for', () => {
    const [document] = parse(readSpeechFixture('deploy')).documents;
    const target = (audience?: (typeof AUDIENCES)[number]['id']) =>
      reviewSpeech(document!, audience ? { audience } : {}).qi.xianba.target;
    assert.equal(target('subordinates'), target());
    for (const { id } of AUDIENCES.filter(({ id }) => id !== 'subordinates'))
      assert.ok(target(id) < target(), id);
  });
});
