/** Seeded edits, several to a version, with requests in between. `npm run fuzz` plays new ones. */
import fc from 'fast-check';
import { editSession, playSession } from '../fuzz/edit-session';
import { TestClient } from './harness';

describe('a draft that is edited at random', () => {
  it('has the findings in the end that its text has when it is opened afresh', async () => {
    const client = await TestClient.inMemory();
    await fc.assert(
      fc.asyncProperty(editSession, (session) => playSession(client, session)),
      { numRuns: 40 },
    );
    await client.stop();
  });
});
