import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Logger, QuotationReader } from '../core/ports';

const decompress = promisify(brotliDecompress);

/** Reads the packed lines of the classics, made by scripts/quotations/build.ts; unpacks them off the main thread. */
export function createQuotationReader(path: string, logger: Logger): QuotationReader {
  return {
    read: async () => {
      try {
        return (await decompress(await readFile(path))).toString('utf8');
      } catch (error) {
        logger.warn(`名句库不可用，引文的核对暂停，其余功能不受影响。（${String(error)}）`);
        return undefined;
      }
    },
  };
}
