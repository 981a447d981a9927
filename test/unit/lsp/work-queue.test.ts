import assert from 'node:assert/strict';
import type { Steps } from '../../../server/src/core/steps';
import { WorkQueue } from '../../../server/src/lsp/work-queue';

/** Work of `count` steps that writes down each of them. */
function work(name: string, count: number, log: string[]): () => Steps<string> {
  return function* () {
    for (let n = 1; n <= count; n++) {
      log.push(`${name}${n}`);
      if (n < count) yield;
    }
    return name;
  };
}

describe('the queue of work', () => {
  it('does one piece after the other and answers with the result', async () => {
    const log: string[] = [];
    const queue = new WorkQueue({ sliceMs: 0 });
    const [a, b] = [queue.add(work('a', 2, log)), queue.add(work('b', 1, log))];
    assert.deepEqual(await Promise.all([a.done, b.done]), ['a', 'b']);
    assert.deepEqual(log, ['a1', 'a2', 'b1']);
  });

  it('lets what came in between two steps go first', async () => {
    const log: string[] = [];
    const queue = new WorkQueue({ sliceMs: 0 });
    const a = queue.add(work('a', 3, log));
    setImmediate(() => setImmediate(() => log.push('request')));
    await a.done;
    assert.ok(log.indexOf('request') < log.indexOf('a3'), log.join(' '));
  });

  it('does as many steps in a turn as its time allows', async () => {
    const log: string[] = [];
    let clock = 0;
    const queue = new WorkQueue({ sliceMs: 3, now: () => clock++ });
    const a = queue.add(work('a', 9, log));
    setImmediate(() => log.push('|'));
    await a.done;
    assert.deepEqual(log.slice(0, 4), ['a1', 'a2', 'a3', '|']);
  });

  it('takes what is asked for before what nobody waits for', async () => {
    const log: string[] = [];
    const queue = new WorkQueue({ sliceMs: 0 });
    const [a, b] = [queue.add(work('a', 2, log)), queue.add(work('b', 2, log))];
    b.hurry();
    await Promise.all([a.done, b.done]);
    assert.deepEqual(log, ['b1', 'b2', 'a1', 'a2']);
  });

  it('never begins what was dropped before its turn, and stops what was dropped in the middle', async () => {
    const log: string[] = [];
    const queue = new WorkQueue({ sliceMs: 0 });
    const [a, b] = [queue.add(work('a', 9, log)), queue.add(work('b', 1, log))];
    b.drop();
    assert.equal(await b.done, undefined);
    await new Promise((resolve) => setImmediate(resolve));
    a.drop();
    assert.equal(await a.done, undefined);
    assert.ok(log.length < 9 && !log.includes('b1'), log.join(' '));
  });

  it('hands on what the work throws, and goes on with the next', async () => {
    const queue = new WorkQueue();
    const broken = queue.add(() => {
      throw new Error('broken');
    });
    const next = queue.add(work('b', 1, []));
    await assert.rejects(broken.done, /broken/);
    assert.equal(await next.done, 'b');
  });
});
