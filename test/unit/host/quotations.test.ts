import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { readSupplement } from '../../../scripts/quotations/supplement';
import type { Logger } from '../../../server/src/core/ports';
import { createQuotationReader } from '../../../server/src/host/quotations';
import { QUOTATION_STORE } from '../../support/quotations';

function memoryLogger(): { logger: Logger; told: string[] } {
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  return { logger: { info: tell, warn: tell, error: tell }, told };
}

describe('quotations: the file that ships', () => {
  it('unpacks, and was built from the supplement as it stands', async () => {
    const { logger, told } = memoryLogger();
    const store = await createQuotationReader(QUOTATION_STORE, logger).read();
    assert.deepEqual(told, []);
    const table = readFileSync(join(__dirname, '../../../scripts/quotations/supplement.tsv'), 'utf8');
    // Of two wordings that differ in their marks one is kept.
    const han = (text = '') => text.replace(/[^\u3400-\u9fff]/g, '');
    const texts = new Set(store?.split('\n').map((row) => han(row.split('\t').at(-1))));
    const lost = readSupplement(table).filter(({ text }) => !texts.has(han(text)));
    assert.deepEqual(
      lost.map(({ text }) => text),
      [],
      'run scripts/quotations/build.ts',
    );
  });

  it('is small', () => {
    assert.ok(readFileSync(QUOTATION_STORE).length < 3 * 1024 * 1024);
  });

  it('that cannot be read costs one line in the log', async () => {
    const { logger, told } = memoryLogger();
    assert.equal(await createQuotationReader('/no/such/quotations.br', logger).read(), undefined);
    assert.equal(await createQuotationReader(__filename, logger).read(), undefined);
    assert.match(told.join('\n'), /名句库不可用/);
  });

  it('that was cut, emptied or written anew with half of its lines is not believed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'biganzi-quotations-'));
    const packed = readFileSync(QUOTATION_STORE);
    const store = brotliDecompressSync(packed).toString('utf8');
    const half = brotliCompressSync(store.slice(0, 40_000), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
    });
    for (const damaged of [
      packed.subarray(0, packed.length >> 1),
      Buffer.alloc(0),
      Buffer.alloc(9_000, 7),
      half,
    ]) {
      const { logger, told } = memoryLogger();
      const path = join(folder, 'quotations.br');
      writeFileSync(path, damaged);
      assert.equal(await createQuotationReader(path, logger).read(), undefined);
      assert.match(told.join('\n'), /^名句库不可用，引文的核对暂停.+不完整或者被改动过，请重新安装/);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('quotations: the supplement', () => {
  it('tells of a row without a line', () => {
    assert.throws(() => readSupplement('@甲\t宋\n题目\n'), /supplement\.tsv:2/);
    assert.deepEqual(readSupplement('# 说明\r\n\r\n'), []);
  });
});
