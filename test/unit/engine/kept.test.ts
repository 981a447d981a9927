import assert from 'node:assert/strict';
import { keptPer, keptPerText, lazy } from '../../../server/src/core/kept';

describe('what is kept', () => {
  it('is made once, once for each key, and once for each text', () => {
    const made: unknown[] = [];
    const one = lazy(() => made.push('one'));
    const perKey = keptPer((key: { readonly name: string }) => made.push(key.name));
    const perText = keptPerText((text) => made.push(text));
    const key = { name: 'key' };
    for (let n = 0; n < 3; n++) {
      one();
      perKey(key);
      perText('文本');
    }
    assert.deepEqual(made, ['one', 'key', '文本']);
  });

  it('of texts is forgotten when nobody asks for it while many others are asked for', () => {
    let made = 0;
    const length = keptPerText((text) => {
      made++;
      return text.length;
    });
    const long = (n: number) => String(n).padStart(1_000, '水');
    length('often');
    length('once');
    for (let n = 0; n < 5_000; n++) {
      length(long(n));
      length('often');
    }
    made = 0;
    assert.equal(length('often'), 5);
    assert.equal(made, 0);
    assert.equal(length('once'), 4);
    assert.equal(made, 1);
  });
});
