/** Published papers, typed: the genre shown does not flicker. */
import assert from 'node:assert/strict';
import { publishedPapers } from '../../scripts/eval/typing';
import { flickers, lateChanges, replay } from '../../scripts/eval/typing-replay';
import { createEngine } from '../../server/src/core/engine';

/** Characters between two versions: with fewer the test takes minutes. */
const STRIDE = 10;
const LENGTH = 1200;

describe('published papers, typed', () => {
  const papers = publishedPapers().filter((_, index) => index % 3 === 0);

  it('change their genre at most once on average after their head, and never flicker', function () {
    if (papers.length === 0) {
      console.log('跳过真实公文的打字回放：没有 ../shared/corpus/gongwen');
      this.skip();
      return;
    }
    const engine = createEngine();
    const replays = papers.map(({ name, text }) => ({
      name,
      ...replay(engine, text.slice(0, LENGTH), { stride: STRIDE }),
    }));
    assert.deepEqual(
      replays.filter((one) => flickers(one).length > 0).map(({ name, changes }) => ({ name, changes })),
      [],
    );
    const changes = replays.reduce((count, one) => count + lateChanges(one).length, 0);
    assert.ok(changes <= replays.length, `${changes} changes in ${replays.length} papers`);
  });
});
