/** Drafts of our own, typed character by character: the genre shown does not flicker, and nobody is nagged. */
import assert from 'node:assert/strict';
import { ownDrafts } from '../../../scripts/eval/typing';
import { flickers, HEAD, lateChanges, nags, replay } from '../../../scripts/eval/typing-replay';
import { createEngine } from '../../../server/src/core/engine';

const engine = createEngine();
const drafts = ownDrafts();
/** Typing all of them takes a minute: `npm run eval -- typing` does that. */
const FULL = drafts.filter((_, index) => index % 24 === 0);
const TENTHS = drafts.filter((_, index) => index % 6 === 0);

describe('a draft in progress', function () {
  this.timeout(600_000);

  it('changes its genre at most once on average after its head, and never flickers', () => {
    assert.ok(FULL.length >= 12);
    const replays = FULL.map(({ name, text }) => ({ name, ...replay(engine, text) }));
    assert.deepEqual(
      replays.filter((one) => flickers(one).length > 0).map(({ name, changes }) => ({ name, changes })),
      [],
    );
    const changes = replays.reduce((count, one) => count + lateChanges(one).length, 0);
    assert.ok(
      changes <= replays.length,
      `${changes} changes in ${replays.length} drafts after ${HEAD} characters`,
    );
  });

  it('is not told of what goes away by writing on', () => {
    const told = TENTHS.flatMap(({ name, text }) => nags(engine, text).map((nag) => ({ name, ...nag })));
    assert.deepEqual(told, []);
  });
});
