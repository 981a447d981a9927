import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Logger, QuotationReader } from '../core/ports';
import { QUOTATIONS_DIGEST } from './quotations-digest.generated';

const decompress = promisify(brotliDecompress);

/** Reads the packed lines of the classics, made by scripts/quotations/build.ts; unpacks them off the main thread. */
export function createQuotationReader(path: string, logger: Logger): QuotationReader {
  return {
    read: async () => {
      try {
        const packed = await readFile(path);
        // Half a library would call the lines of the other half unknown, without a word.
        if (createHash('sha256').update(packed).digest('hex') !== QUOTATIONS_DIGEST)
          throw new Error(`${path} 不完整或者被改动过，请重新安装`);
        return (await decompress(packed)).toString('utf8');
      } catch (error) {
        logger.warn(`名句库不可用，引文的核对暂停，其余功能不受影响。（${String(error)}）`);
        return undefined;
      }
    },
  };
}
