import { readFile } from 'node:fs/promises';
import type { Logger, TypoModelReader } from '../core/ports';

/** Reads the counts that wrong characters are told by, made by scripts/typos/build.ts. */
export function createTypoModelReader(path: string, logger: Logger): TypoModelReader {
  return {
    read: async () => {
      try {
        return await readFile(path);
      } catch (error) {
        logger.warn(`用字的字频文件不可用，上下文错字的检查暂停，其余功能不受影响。（${String(error)}）`);
        return undefined;
      }
    },
  };
}
