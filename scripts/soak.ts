/**
 * A long session, for memory: drafts are opened, edited at random and closed again while the editor asks for this and that.
 *
 *     npm run soak                          # five minutes
 *     npm run soak -- --minutes 60 --seed 7
 *
 * The size of a heap snapshot (what is reachable, garbage aside) is told after a warm-up and then ten times. Exits with 1 when
 * the last is more than a tenth above the first: what a session leaves behind goes on growing.
 */
import { parseArgs } from 'node:util';
import { getHeapSnapshot } from 'node:v8';
import fc from 'fast-check';
import { editSession, playSession } from '../test/fuzz/edit-session';
import { TestClient } from '../test/lsp/harness';

const LOOKS = 10;
/** Sessions before the first look: tables that are made once and kept are there then. */
const WARM_UP = 60;
const MAY_GROW = 1.1;

/** Bytes of a snapshot of the heap, which is as large as what can be reached. */
async function snapshotSize(): Promise<number> {
  let bytes = 0;
  for await (const chunk of getHeapSnapshot()) bytes += (chunk as Buffer).length;
  return bytes;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
  });
  const minutes = Number(values.minutes);
  let seed = Number(values.seed);
  if (!(minutes > 0) || !Number.isInteger(seed))
    throw new Error('--minutes wants a number above 0, --seed a whole number');
  const client = await TestClient.inMemory();
  const play = async (count: number) => {
    for (const session of fc.sample(editSession, { seed: seed++, numRuns: count })) {
      await playSession(client, session);
      // The test's own memory of what came is no part of the server's.
      client.received.length = 0;
    }
    return count;
  };
  let sessions = await play(WARM_UP);
  const first = await snapshotSize();
  let last = first;
  const show = () =>
    console.log(`${String(sessions).padStart(7)}次编辑  堆快照${(last / 1024 / 1024).toFixed(1)} MB`);
  show();
  for (let look = 1; look <= LOOKS; look++) {
    const until = performance.now() + (minutes * 60_000) / LOOKS;
    while (performance.now() < until) sessions += await play(5);
    last = await snapshotSize();
    show();
  }
  await client.stop();
  console.log(`最后是开头的${(last / first).toFixed(3)}倍`);
  process.exitCode = last > first * MAY_GROW ? 1 : 0;
}

void main();
