import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createQuotationIndex } from '../../server/src/core/quotations/quotation-index';
import type { QuotationIndex } from '../../server/src/core/quotations/types';

/** The lines of the classics as the program ships them. */
export const QUOTATION_STORE = join(__dirname, '../../server/data/quotations.br');

/** The store as the host reads it. */
export function quotationStore(): string {
  return brotliDecompressSync(readFileSync(QUOTATION_STORE)).toString('utf8');
}

let index: QuotationIndex | undefined;

export function quotationIndex(): QuotationIndex {
  index ??= createQuotationIndex(quotationStore());
  return index;
}

/** The library as it is after loading, for engines in tests. */
export const loadedQuotations = {
  get index() {
    return quotationIndex();
  },
  load: async () => false,
};
