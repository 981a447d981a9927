import assert from 'node:assert/strict';
import type { Logger } from '../../../server/src/core/ports';
import { createTypoModelReader } from '../../../server/src/host/typos';
import { TYPO_MODEL } from '../../support/typos';

describe('typos: the reader of the file', () => {
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  const logger: Logger = { info: tell, warn: tell, error: tell };

  it('reads what ships', async () => {
    const file = await createTypoModelReader(TYPO_MODEL, logger).read();
    assert.ok(file && file.length > 1_000_000);
    assert.deepEqual(told, []);
  });

  it('says in one line of the log that there is none', async () => {
    assert.equal(await createTypoModelReader('/no/such/typos.bin', logger).read(), undefined);
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /字频文件不可用/);
  });
});
